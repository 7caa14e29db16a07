package vn.hiepdong.account;

import org.jspecify.annotations.Nullable;

/**
 * What an administrator wants an account to be.
 *
 * @param username lower-case letters and digits, parted by dots, hyphens or underscores,
 * 3 to 40 characters
 * @param name the name shown to people, 1 to 120 characters
 * @param phone ten or eleven digits from 0, or {@code null}
 * @param role what it may do
 * @param unit the code of the person's unit; required for a unit leader
 * @param enabled whether it may sign in
 */
public record AccountPlan(String username, String name, @Nullable String phone, Role role, @Nullable String unit,
		boolean enabled) {
}
