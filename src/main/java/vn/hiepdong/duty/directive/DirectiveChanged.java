package vn.hiepdong.duty.directive;

import java.time.Instant;

import vn.hiepdong.platform.Change;

/**
 * A directive was given, or a unit acknowledged it.
 *
 * @param event the code of the event
 * @param subject the directive's number, {@code CĐ-01}
 * @param actor the user name of whoever gave or acknowledged it
 * @param at when
 * @param what {@code duty.directive-given} or {@code duty.directive-acknowledged}
 */
public record DirectiveChanged(String event, String subject, String actor, Instant at, String what) implements Change {
}
