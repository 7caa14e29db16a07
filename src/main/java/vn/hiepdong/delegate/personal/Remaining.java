package vn.hiepdong.delegate.personal;

/**
 * A count that stays when personal data is erased.
 *
 * @param of what is counted
 * @param kind of which kind: a {@code Category}, a {@code Gender} or {@code NONE}, a
 * {@code Diet}, the kind of a check-in point; empty where there is one count only
 * @param name the name of the point, possibly empty
 * @param count how many
 */
public record Remaining(Of of, String kind, String name, int count) {

	/**
	 * What is counted, in the order of the page.
	 */
	public enum Of {

		/** Delegations. */
		DELEGATIONS,

		/** Delegates who come, by where the delegation comes from. */
		CATEGORY,

		/** Delegates who come, by gender. */
		GENDER,

		/** Delegates who come, by what they eat. */
		DIET,

		/** Delegates met at a point, in whichever turn. */
		CHECK_INS,

		/** Nights in beds. */
		NIGHTS,

		/** Seats that were given. */
		SEATS,

		/** Meals that were planned. */
		MEALS

	}

}
