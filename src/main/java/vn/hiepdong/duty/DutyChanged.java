package vn.hiepdong.duty;

import java.time.Instant;

import vn.hiepdong.platform.Change;

/**
 * A step was taken on a duty.
 *
 * @param event the code of the event
 * @param subject the duty's number
 * @param actor the user name of whoever took it
 * @param at when
 * @param what {@code duty.created}, {@code duty.edited}, {@code duty.assigned},
 * {@code duty.split}, {@code duty.accepted}, {@code duty.reported}, {@code duty.begun},
 * {@code duty.reported-done}, {@code duty.verified}, {@code duty.returned},
 * {@code duty.cancelled}, {@code duty.restored}, {@code duty.commented},
 * {@code duty.part-reported}, or {@code duty.gathered} where only its progress followed
 * that of its parts
 */
public record DutyChanged(String event, String subject, String actor, Instant at, String what) implements Change {
}
