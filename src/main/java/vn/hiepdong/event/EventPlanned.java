package vn.hiepdong.event;

import java.time.Instant;

import vn.hiepdong.platform.Change;

/**
 * A conference was planned.
 *
 * @param event its code
 * @param subject its name
 * @param actor the user name of the coordinator
 * @param at when
 */
public record EventPlanned(String event, String subject, String actor, Instant at) implements Change {

	@Override
	public String what() {
		return "event.planned";
	}

}
