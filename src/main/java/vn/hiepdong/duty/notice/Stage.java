package vn.hiepdong.duty.notice;

import java.time.Duration;

/**
 * When somebody hears of an occasion.
 *
 * @param after how long after the occasion, to the minute; negative before it
 * @param level who
 */
public record Stage(Duration after, Level level) {

	static Stage atOnce(Level level) {
		return new Stage(Duration.ZERO, level);
	}

}
