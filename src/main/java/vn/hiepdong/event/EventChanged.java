package vn.hiepdong.event;

import java.time.Instant;

import vn.hiepdong.platform.Change;

/**
 * The plan of a conference changed.
 *
 * @param event its code
 * @param subject its name
 * @param actor the user name of the coordinator
 * @param at when
 */
public record EventChanged(String event, String subject, String actor, Instant at) implements Change {

	@Override
	public String what() {
		return "event.changed";
	}

}
