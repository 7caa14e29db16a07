package vn.hiepdong.delegate;

import java.time.Instant;

import vn.hiepdong.platform.Change;

/**
 * A delegation or a delegate was added or changed. It names a delegate by number only, so
 * that no personal data reaches logs.
 *
 * @param event the event's code
 * @param subject the delegation's code or the delegate's number, {@code ĐB-001}
 * @param actor the user name of the coordinator
 * @param at when
 * @param what {@code delegation.registered}, {@code delegation.changed},
 * {@code delegate.added}, {@code delegate.changed}, {@code delegate.cancelled} or
 * {@code delegate.restored}
 */
public record DelegatesChanged(String event, String subject, String actor, Instant at, String what) implements Change {
}
