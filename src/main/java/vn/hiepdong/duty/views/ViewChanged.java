package vn.hiepdong.duty.views;

import java.time.Instant;

import vn.hiepdong.platform.Change;

/**
 * A coordinator saved, renamed or removed a view: the lists that this person has open, on
 * whatever node, name it.
 *
 * @param event the code of the event
 * @param subject its name; its number where it was removed
 * @param actor the user name of the coordinator
 * @param at when
 * @param what {@code view.saved}, {@code view.renamed} or {@code view.removed}
 */
public record ViewChanged(String event, String subject, String actor, Instant at, String what) implements Change {
}
