package vn.hiepdong.account;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.platform.Change;

/**
 * An account was opened or changed. It names the account by user name only and never
 * holds a password.
 *
 * @param subject its user name
 * @param actor the user name of whoever did it; an account that was opened while there
 * was nobody yet counts as opened by itself
 * @param at when
 * @param what {@code account.opened}, {@code account.changed},
 * {@code account.password-reset} or {@code account.password-changed}
 */
public record AccountChanged(String subject, String actor, Instant at, String what) implements Change {

	@Override
	public @Nullable String event() {
		return null;
	}

}
