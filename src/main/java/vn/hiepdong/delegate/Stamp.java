package vn.hiepdong.delegate;

import java.time.Instant;

/**
 * Of which event, by whom and when something is done.
 */
record Stamp(String event, String actor, Instant at) {

	DelegatesChanged on(String subject, String what) {
		return new DelegatesChanged(this.event, subject, this.actor, this.at, what);
	}

}
