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
 * {@code duty.accepted}, {@code duty.reported}, {@code duty.reported-done},
 * {@code duty.verified}, {@code duty.returned}, {@code duty.cancelled} or
 * {@code duty.restored}
 */
public record DutyChanged(String event, String subject, String actor, Instant at, String what) implements Change {
}
