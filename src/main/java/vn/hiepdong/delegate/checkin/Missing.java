package vn.hiepdong.delegate.checkin;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.account.Contact;

/**
 * Those of one delegation who are not here yet.
 *
 * @param delegation the name of the delegation
 * @param liaison whom to call, or {@code null} where nobody looks after the delegation
 * @param at when the delegation is to be here, or {@code null} where there is no certain
 * time
 * @param later whether it is to come only later, so that nobody misses it yet
 * @param people those missing
 */
public record Missing(String delegation, @Nullable Contact liaison, @Nullable Instant at, boolean later,
		List<Absent> people) {
}
