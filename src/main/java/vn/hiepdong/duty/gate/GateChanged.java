package vn.hiepdong.duty.gate;

import java.time.Instant;

import vn.hiepdong.platform.Change;

/**
 * A gate was planned, changed or removed.
 *
 * @param event the event's code
 * @param subject the gate's name
 * @param actor the user name of the coordinator
 * @param at when
 * @param what {@code gate.planned}, {@code gate.changed} or {@code gate.removed}
 */
public record GateChanged(String event, String subject, String actor, Instant at, String what) implements Change {
}
