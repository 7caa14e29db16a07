package vn.hiepdong.platform;

import lombok.Getter;

/**
 * A request that the rules refuse, told to its user in the user's language.
 */
@Getter
public abstract class Problem extends RuntimeException {

	private final String key;

	private final Object[] args;

	/**
	 * Refuses.
	 * @param key the key of the message for the user
	 * @param args the message's arguments; none may hold personal data, for they reach
	 * the log too
	 */
	protected Problem(String key, Object... args) {
		super(key);
		this.key = key;
		this.args = args;
	}

	/**
	 * The thing asked for does not exist, or not for this event: answered with 404.
	 */
	public static final class NotFound extends Problem {

		/**
		 * Refuses.
		 * @param key the key of the message for the user
		 * @param args the message's arguments
		 */
		public NotFound(String key, Object... args) {
			super(key, args);
		}

	}

	/**
	 * The thing is no longer, or not yet, in a state that allows the step: answered with
	 * 409.
	 */
	public static final class Conflict extends Problem {

		/**
		 * Refuses.
		 * @param key the key of the message for the user
		 * @param args the message's arguments
		 */
		public Conflict(String key, Object... args) {
			super(key, args);
		}

	}

	/**
	 * A value that was typed breaks a rule: answered with 422, the message beside the
	 * field.
	 */
	@Getter
	public static final class Invalid extends Problem {

		private final String field;

		/**
		 * Refuses.
		 * @param field the name of the form's field
		 * @param key the key of the message for the user
		 * @param args the message's arguments
		 */
		public Invalid(String field, String key, Object... args) {
			super(key, args);
			this.field = field;
		}

	}

	/**
	 * A file that was sent is too large: answered with 413, the message beside the field.
	 */
	@Getter
	public static final class TooLarge extends Problem {

		private final String field;

		/**
		 * Refuses.
		 * @param field the name of the form's field
		 * @param key the key of the message for the user
		 * @param args the message's arguments
		 */
		public TooLarge(String field, String key, Object... args) {
			super(key, args);
			this.field = field;
		}

	}

}
