package vn.hiepdong.delegate.checkin;

import java.time.Instant;

import vn.hiepdong.platform.Change;

/**
 * A delegate was checked in, or that was taken back.
 *
 * @param event the code of the event
 * @param subject the delegate's number, {@code ĐB-001}
 * @param point the code of the point
 * @param actor the user name of whoever did it
 * @param at when
 * @param what {@code delegate.checked-in} or {@code delegate.check-in-undone}
 */
public record CheckedIn(String event, String subject, String point, String actor, Instant at,
		String what) implements Change {
}
