package vn.hiepdong.duty.copying;

import java.util.List;
import java.util.Locale;

/**
 * What a coordinator should know of a copy before it is made.
 *
 * @param kind what it is about
 * @param args the message's arguments
 */
public record CopyNote(Kind kind, List<Object> args) {

	static CopyNote of(Kind kind, Object... args) {
		return new CopyNote(kind, List.of(args));
	}

	/**
	 * The key of the message.
	 * @return the key
	 */
	public String key() {
		return this.kind.key();
	}

	/**
	 * What a note is about.
	 */
	public enum Kind {

		/** Its due time has passed already. */
		PAST,

		/** The event has no place of that name. */
		PLACE,

		/** The lead unit was abolished or is unknown. */
		LEAD,

		/** A cooperating unit was abolished or is unknown. */
		COOPERATING,

		/** It would be due after the duty of which it is a part, and is due with it. */
		WHOLE,

		/** The duty of which it is a part is not copied. */
		PARENT,

		/** The event has a duty of the same title. */
		TWIN;

		/**
		 * The key of the message.
		 * @return the key
		 */
		public String key() {
			return "copying.note." + name().toLowerCase(Locale.ROOT);
		}

	}

}
