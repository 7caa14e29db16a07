package vn.hiepdong.delegate.checkin.web;

import org.jspecify.annotations.Nullable;

/**
 * Which check-in is taken back.
 *
 * @param clientId made with the form
 * @param turn the turn of counting
 * @param line the number of the line that the page showed
 * @param q what was typed to find the delegate
 */
record UndoForm(@Nullable String clientId, @Nullable String turn, @Nullable String line, @Nullable String q) {

	PointQuery at(String event, String point) {
		return PointQuery.of(event, point, this.turn, this.q);
	}

	int known() {
		return PointQuery.number(this.line, 0);
	}

}
