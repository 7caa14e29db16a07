package vn.hiepdong.delegate.badge;

import java.time.Instant;

import vn.hiepdong.platform.Change;

/**
 * Badges were given. It names delegates by number only and never holds a token.
 *
 * @param event the code of the event
 * @param subject the delegate's number, {@code ĐB-001}, or the event's code for all who
 * had none
 * @param actor the user name of the coordinator
 * @param at when
 * @param what {@code badge.issued} or {@code badge.replaced}
 */
public record BadgesChanged(String event, String subject, String actor, Instant at, String what) implements Change {
}
