package vn.hiepdong.delegate.badge;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A badge that was given to a delegate; the one with the highest number counts.
 *
 * @param number 1 for the first badge, one more for each that replaced it
 * @param issuedAt when it was given
 * @param issuedBy who gave it
 * @param reason why it replaced the one before; {@code null} for the first
 */
public record BadgeCopy(int number, Instant issuedAt, String issuedBy, @Nullable String reason) {
}
