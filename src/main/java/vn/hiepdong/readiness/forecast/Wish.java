package vn.hiepdong.readiness.forecast;

/**
 * What somebody wants to assume about a duty, as it was typed.
 *
 * @param kind what would be done
 * @param duty the duty's number: {@code Q-017}, {@code q17}
 * @param detail by how much its times are moved, {@code 1 ngày}, {@code -2h}; or the code
 * of the unit that would get it; empty where it is dropped
 */
public record Wish(Kind kind, String duty, String detail) {

	/**
	 * What could be done about a duty.
	 */
	public enum Kind {

		/** It is given up. */
		DROP,

		/** Its start and its due time are moved. */
		SHIFT,

		/** Another unit gets it, and begins from nothing. */
		REASSIGN

	}

}
