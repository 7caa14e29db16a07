package vn.hiepdong.delegate.personal;

import java.time.Instant;

import vn.hiepdong.platform.Change;

/**
 * The personal data of an event was erased, or a day was set for it.
 *
 * @param event the event's code
 * @param actor the user name of who did it, or had set the day
 * @param at when
 * @param what {@code personal.term-set}, or {@code delegate.erased}, for every open page
 * that shows delegates goes by their topic
 */
public record PersonalDataChanged(String event, String actor, Instant at, String what) implements Change {

	@Override
	public String subject() {
		return this.event;
	}

}
