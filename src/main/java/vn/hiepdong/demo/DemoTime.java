package vn.hiepdong.demo;

import java.time.Instant;
import java.time.LocalDateTime;

import vn.hiepdong.platform.text.TypedTime;

/**
 * When the demonstration happens.
 */
final class DemoTime {

	/** The units and accounts are there before the conference is. */
	static final Instant SETTLED = at(LocalDateTime.of(2022, 9, 1, 8, 0));

	/** The Director's meeting opens. */
	static final Instant MEETING = at(LocalDateTime.of(2022, 9, 8, 14, 0));

	/** The duties that the meeting decided on are written down. */
	static final Instant PLANNED = at(LocalDateTime.of(2022, 9, 8, 16, 30));

	/** Everybody reads what came in the evening and the night. */
	static final Instant MORNING = at(LocalDateTime.of(2022, 9, 9, 7, 0));

	/** What the clock shows when the demonstration begins. */
	static final Instant BEGINNING = at(LocalDateTime.of(2022, 9, 9, 8, 0));

	private DemoTime() {
	}

	static Instant at(LocalDateTime local) {
		return local.atZone(TypedTime.ZONE).toInstant();
	}

}
