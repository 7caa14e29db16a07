package vn.hiepdong.account;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.unit.UnitId;

/**
 * An account as administrators see it.
 *
 * @param id its key, for what other rooms keep of it; never shown
 * @param username the user name
 * @param name the name shown to people
 * @param phone ten or eleven digits from 0, or {@code null}
 * @param role what it may do
 * @param unit the person's unit, or {@code null}
 * @param enabled whether it may sign in
 * @param createdAt when it was opened
 * @param version the version that a form was made from
 */
public record AccountView(AccountId id, String username, String name, @Nullable String phone, Role role,
		@Nullable UnitId unit, boolean enabled, Instant createdAt, long version) {
}
