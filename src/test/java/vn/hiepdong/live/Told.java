package vn.hiepdong.live;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.platform.Change;

/**
 * A change that a test tells of.
 */
record Told(@Nullable String event, String what, String subject) implements Change {

	static final String EVENT = "hoi-nghi-2022";

	static Told told(String what) {
		return new Told(EVENT, what, "Q-001");
	}

	static Told toldOf(@Nullable String event, String what) {
		return new Told(event, what, "Q-001");
	}

	@Override
	public String actor() {
		return "dieuphoi";
	}

	@Override
	public Instant at() {
		return Instant.EPOCH;
	}

}
