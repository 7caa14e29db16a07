package vn.hiepdong.duty;

import java.time.Instant;

/**
 * When a duty is due.
 *
 * @param number its human number, {@code Q-017}
 * @param dueAt its due time
 */
public record DueTime(String number, Instant dueAt) {
}
