package vn.hiepdong.delegate;

/**
 * A kind of personal data that is kept.
 *
 * @param kind lower-case letters, digits and hyphens, for example
 * {@code identity-number}; people read the messages
 * {@code personal.kind.identity-number}, {@code ….why}, {@code ….who} and, of what stays,
 * {@code ….until}
 * @param people of how many people it is kept now
 * @param fate what becomes of it
 */
public record Kept(String kind, int people, Fate fate) {

	/**
	 * What becomes of a kind of personal data after the event.
	 */
	public enum Fate {

		/** It is erased. */
		ERASED,

		/**
		 * It stays, and leads to nobody once the rest is erased; or it is kept elsewhere.
		 */
		STAYS

	}

	/**
	 * A kind that is erased.
	 * @param kind its name
	 * @param people of how many people it is kept now
	 * @return the entry
	 */
	public static Kept erased(String kind, int people) {
		return new Kept(kind, people, Fate.ERASED);
	}

	/**
	 * A kind that stays.
	 * @param kind its name
	 * @param people of how many people it is kept now
	 * @return the entry
	 */
	public static Kept staying(String kind, int people) {
		return new Kept(kind, people, Fate.STAYS);
	}

	/**
	 * Whether it is erased.
	 * @return {@code false} if it stays
	 */
	public boolean goes() {
		return this.fate == Fate.ERASED;
	}

}
