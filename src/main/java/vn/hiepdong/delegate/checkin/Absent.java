package vn.hiepdong.delegate.checkin;

import org.jspecify.annotations.Nullable;

/**
 * A delegate who is not here yet and may be called.
 *
 * @param who the delegate
 * @param phone the phone, or {@code null}
 */
public record Absent(Attendee who, @Nullable String phone) {
}
