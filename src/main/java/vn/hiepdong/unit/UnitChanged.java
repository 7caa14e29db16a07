package vn.hiepdong.unit;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.platform.Change;

/**
 * The organisation changed.
 *
 * @param subject the unit's code, after a change the new one
 * @param actor the user name of the administrator
 * @param at when
 * @param what {@code unit.added}, {@code unit.changed} or {@code unit.abolished}
 */
public record UnitChanged(String subject, String actor, Instant at, String what) implements Change {

	@Override
	public @Nullable String event() {
		return null;
	}

}
