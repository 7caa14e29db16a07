package vn.hiepdong.duty.obstacle;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Until when an obstacle was to be out of a duty's way, and when it was.
 *
 * @param duty the number of the duty
 * @param raisedAt when it was told
 * @param dueAt until when help was asked for
 * @param closedAt when it was out of the way, or {@code null} while it is open
 */
public record ObstacleTerm(String duty, Instant raisedAt, Instant dueAt, @Nullable Instant closedAt) {
}
