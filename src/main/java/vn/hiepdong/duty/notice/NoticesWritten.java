package vn.hiepdong.duty.notice;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.platform.Change;

/**
 * Notices were written, by the clock and for people of all events.
 *
 * @param number how many
 * @param at when
 */
public record NoticesWritten(int number, Instant at) implements Change {

	@Override
	public @Nullable String event() {
		return null;
	}

	@Override
	public String subject() {
		return Integer.toString(this.number);
	}

	/** Nobody: the application itself. */
	@Override
	public String actor() {
		return "hiepdong";
	}

	@Override
	public String what() {
		return "notice.written";
	}

}
