package vn.hiepdong.account;

import java.io.Serializable;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.unit.UnitId;

/**
 * The person who asks for something, as services check it and histories keep it.
 *
 * @param id the account
 * @param username the user name
 * @param name the name shown to people, usually a position
 * @param role what the account may do
 * @param unit the person's unit; never {@code null} for a {@link Role#UNIT_LEADER}
 */
public record Actor(AccountId id, String username, String name, Role role,
		@Nullable UnitId unit) implements Serializable {

	/**
	 * Whether the person has one of some roles.
	 * @param roles the roles
	 * @return {@code true} if the person's role is among them
	 */
	public boolean is(Role... roles) {
		for (Role each : roles) {
			if (each == this.role) {
				return true;
			}
		}
		return false;
	}

}
