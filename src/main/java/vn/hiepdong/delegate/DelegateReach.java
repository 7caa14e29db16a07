package vn.hiepdong.delegate;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.account.Actor;
import vn.hiepdong.event.EventView;

/**
 * How far a person sees into the delegates of an event.
 *
 * @param event the event
 * @param me the person
 * @param liaison the account whose delegations alone are seen, or {@code null} for
 * whoever sees all
 * @param now the present
 */
public record DelegateReach(EventView event, Actor me, @Nullable UUID liaison, Instant now) {

	/**
	 * The key of the event, as statements need it.
	 * @return the key
	 */
	public UUID key() {
		return this.event.id().value();
	}

}
