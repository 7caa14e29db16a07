package vn.hiepdong.readiness.forecast;

import java.time.Instant;

import vn.hiepdong.platform.Change;

/**
 * This node worked out a new forecast of an event. The others work out the same.
 *
 * @param event the event's code
 * @param at when
 */
public record ForecastMade(String event, Instant at) implements Change {

	@Override
	public String subject() {
		return this.event;
	}

	/** Nobody did it: it follows from what others did, and from time. */
	@Override
	public String actor() {
		return "";
	}

	@Override
	public String what() {
		return "forecast.made";
	}

	@Override
	public boolean everywhere() {
		return false;
	}

}
