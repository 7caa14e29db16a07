package vn.hiepdong.duty.obstacle;

import org.jspecify.annotations.Nullable;

/**
 * Which obstacles a reader wants to see.
 *
 * @param show those in which state
 * @param owner the code of the unit that was asked, those below it included; {@code null}
 * does not narrow
 */
public record ObstacleFilter(Show show, @Nullable String owner) {

	/**
	 * The states that people ask for.
	 */
	public enum Show {

		/** In the way. */
		OPEN,

		/** Solved. */
		CLOSED,

		/** Whatever became of them. */
		ALL,

		/** Raised in the last 24 hours, whatever became of them. */
		NEW

	}

}
