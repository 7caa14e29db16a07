package vn.hiepdong.demo;

import java.time.Instant;
import java.util.function.Consumer;

import vn.hiepdong.account.Accounts;
import vn.hiepdong.account.Actor;

/**
 * Something that happened until the demonstration begins.
 *
 * @param at when
 * @param what makes it happen
 */
record DemoAct(Instant at, Runnable what) {

	/** What somebody did, with the rights of that person. */
	static DemoAct of(Instant at, String by, Accounts accounts, Consumer<Actor> what) {
		return new DemoAct(at, () -> {
			Actor actor = accounts.actor(by).orElseThrow();
			ActingAs.somebody(actor.username(), actor.role()).run(() -> what.accept(actor));
		});
	}

}
