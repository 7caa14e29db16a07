package vn.hiepdong.duty.obstacle;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.unit.UnitView;

/**
 * An obstacle as pages show it, with the names of the day on which something was done.
 *
 * @param duty the duty's number, {@code Q-017}
 * @param dutyTitle the duty's title
 * @param number its number within the duty, from 1
 * @param need what is needed
 * @param owner the unit that was asked for it
 * @param dueAt until when it is needed
 * @param raisedAt when it was raised
 * @param raisedBy who raised it
 * @param raisedUnit the name of that person's unit, or {@code null}
 * @param state whether it still stands in the way
 * @param late whether it is open past its due time
 * @param closure how it was closed, or {@code null} where it was not
 */
public record ObstacleView(String duty, String dutyTitle, int number, String need, UnitView owner, Instant dueAt,
		Instant raisedAt, String raisedBy, @Nullable String raisedUnit, State state, boolean late,
		@Nullable Closure closure) {

	/**
	 * Whether it still stands in the way.
	 * @return {@code true} while it is neither closed nor the duty over
	 */
	public boolean open() {
		return this.state == State.OPEN;
	}

	/**
	 * What became of an obstacle.
	 */
	public enum State {

		/** It stands in the way. */
		OPEN,

		/** It is out of the way. */
		CLOSED,

		/** The duty was verified or cancelled before it was out of the way. */
		LAPSED

	}

	/**
	 * That an obstacle is out of the way.
	 *
	 * @param at since when
	 * @param actor who said so
	 * @param unit the name of that person's unit, or {@code null}
	 * @param text how it was solved
	 */
	public record Closure(Instant at, String actor, @Nullable String unit, String text) {
	}

}
