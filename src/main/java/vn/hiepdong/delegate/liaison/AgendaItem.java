package vn.hiepdong.delegate.liaison;

import java.time.Instant;

/**
 * Something that a delegation is to do.
 *
 * @param at when
 * @param kind what
 * @param detail where or with what, as people read it, possibly empty
 */
public record AgendaItem(Instant at, Kind kind, String detail) {

	/**
	 * The kinds.
	 */
	public enum Kind {

		/** The delegation arrives and is met. */
		ARRIVAL,

		/** It boards a vehicle. */
		BOARDING,

		/** It visits a ward. */
		WARD,

		/** The conference begins. */
		CONFERENCE,

		/** It leaves and is seen off. */
		DEPARTURE

	}

}
