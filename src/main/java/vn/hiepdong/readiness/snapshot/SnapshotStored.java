package vn.hiepdong.readiness.snapshot;

import java.time.Instant;

import vn.hiepdong.platform.Change;

/**
 * How ready an event is was stored.
 *
 * @param event the event's code
 * @param subject the hour or key time for which it stands
 * @param at when it was measured
 */
public record SnapshotStored(String event, String subject, Instant at) implements Change {

	/** Nobody did it: time passed. */
	@Override
	public String actor() {
		return "";
	}

	@Override
	public String what() {
		return "snapshot.stored";
	}

}
