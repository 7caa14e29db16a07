package vn.hiepdong.account;

import org.jspecify.annotations.Nullable;

/**
 * Whom to call.
 *
 * @param name the person's name, usually a position
 * @param phone ten or eleven digits from 0, or {@code null} where none is known
 */
public record Contact(String name, @Nullable String phone) {
}
