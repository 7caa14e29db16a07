package vn.hiepdong.visit.draft.web;

import java.time.Instant;
import java.util.List;

/**
 * A tour as a page shows it.
 *
 * @param key how forms send it
 * @param vehicle how people call the vehicle
 * @param run its how-manieth tour
 * @param people how many ride
 * @param seats how many it seats
 * @param calls its wards in order of time
 * @param riders the delegations
 */
record TourRow(String key, String vehicle, int run, int people, int seats, List<Call> calls, List<Riding> riders) {

	record Call(String ward, Instant from, Instant to, boolean pinned) {
	}

	record Riding(String delegation, String name, int people, int missed, boolean senior, boolean pinned) {
	}

}
