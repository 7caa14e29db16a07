package vn.hiepdong.visit;

import java.time.Instant;

import vn.hiepdong.platform.Change;

/**
 * Something about the visits changed.
 *
 * @param event the event's code
 * @param subject what changed, as people name it: a plate, a ward's code, the number of a
 * plan
 * @param actor the user name of the coordinator
 * @param at when
 * @param what a stable word, for example {@code visit.vehicle-changed} or
 * {@code visit.plan-taken}
 */
public record VisitsChanged(String event, String subject, String actor, Instant at, String what) implements Change {
}
