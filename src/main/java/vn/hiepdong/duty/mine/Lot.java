package vn.hiepdong.duty.mine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import vn.hiepdong.duty.DutyOfMine;
import vn.hiepdong.duty.DutyState;
import vn.hiepdong.platform.text.TypedTime;

/**
 * How urgently a duty concerns a leader; the most urgent first.
 */
public enum Lot {

	/** The due time has passed and work is still owed. */
	LATE,

	/** It is due today, or work must start today or should have before. */
	TODAY,

	/** It waits to be accepted. */
	WAITING,

	/** It is owed later. */
	COMING,

	/** Others answer for it; the own units help. */
	HELPING,

	/** It is reported done or verified. */
	SETTLED;

	/** What a leader must see first, in this order. */
	public static final List<Lot> URGENT = List.of(LATE, TODAY);

	/**
	 * The lot of a duty.
	 * @param duty the duty
	 * @param now the present
	 * @return the first that fits
	 */
	static Lot of(DutyOfMine duty, Instant now) {
		if (duty.row().state().settled()) {
			return SETTLED;
		}
		if (!duty.own()) {
			return HELPING;
		}
		if (duty.row().clocks().late()) {
			return LATE;
		}
		LocalDate today = day(now);
		boolean mustStart = duty.row().state().notBegun() && !day(duty.row().startsAt()).isAfter(today);
		if (mustStart || day(duty.row().dueAt()).equals(today)) {
			return TODAY;
		}
		return (duty.row().state() == DutyState.ASSIGNED) ? WAITING : COMING;
	}

	private static LocalDate day(Instant instant) {
		return LocalDate.ofInstant(instant, TypedTime.ZONE);
	}

}
