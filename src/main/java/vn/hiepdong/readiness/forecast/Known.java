package vn.hiepdong.readiness.forecast;

import java.util.List;

import vn.hiepdong.event.EventView;
import vn.hiepdong.event.KeyTimeView;

/**
 * What is known of an event, and what its goals are called.
 *
 * @param event the event
 * @param situation what is known
 * @param keyTimes the key time of each goal
 */
record Known(EventView event, Situation situation, List<KeyTimeView> keyTimes) {

	/** Whether the same is forecast of both. */
	boolean isLike(Known other) {
		return this.keyTimes.equals(other.keyTimes) && this.situation.equals(other.situation);
	}

	/** The same event, would things stand otherwise. */
	Known with(Situation other) {
		return new Known(this.event, other, this.keyTimes);
	}

}
