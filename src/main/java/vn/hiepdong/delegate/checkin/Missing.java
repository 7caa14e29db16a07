package vn.hiepdong.delegate.checkin;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.account.Contact;

/**
 * Those of one delegation who are not here yet.
 *
 * @param delegation the name of the delegation
 * @param liaison whom to call, or {@code null} where nobody looks after the delegation
 * @param people those missing
 */
public record Missing(String delegation, @Nullable Contact liaison, List<Absent> people) {
}
