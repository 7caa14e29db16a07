package vn.hiepdong.delegate.checkin.web;

import org.jspecify.annotations.Nullable;

/**
 * Whom somebody chose by name, at which turn of counting.
 *
 * @param clientId made with the form
 * @param turn the turn
 * @param number the delegate's number
 * @param q what was typed to find them
 */
record EntryForm(@Nullable String clientId, @Nullable String turn, @Nullable String number, @Nullable String q) {

	PointQuery at(String event, String point) {
		return PointQuery.of(event, point, this.turn, this.q);
	}

	int chosen() {
		return PointQuery.number(this.number, 0);
	}

}
