package vn.hiepdong.account;

import org.jspecify.annotations.Nullable;

/**
 * Who answers for a unit.
 *
 * @param name the leader's name, usually a position
 * @param phone ten or eleven digits from 0, or {@code null} where none is known
 */
public record Leader(String name, @Nullable String phone) {
}
