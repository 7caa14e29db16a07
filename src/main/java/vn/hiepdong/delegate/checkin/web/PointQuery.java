package vn.hiepdong.delegate.checkin.web;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.delegate.checkin.CheckInRequest;
import vn.hiepdong.platform.text.VietnameseText;
import vn.hiepdong.platform.web.ClientId;

/**
 * A point as an address or a form names it.
 *
 * @param event the code of the event
 * @param point the code of the point
 * @param turn the turn of counting; what is no number is none
 * @param words what was typed to find somebody, possibly empty
 */
record PointQuery(String event, String point, int turn, String words) {

	static PointQuery of(String event, String point, @Nullable String turn, @Nullable String words) {
		return new PointQuery(event, point, number(turn, 1), VietnameseText.line(words));
	}

	/**
	 * Nothing at all stands for a usual value; what cannot be read, for one that nothing
	 * has.
	 */
	static int number(@Nullable String typed, int usual) {
		if (typed == null || typed.isBlank()) {
			return usual;
		}
		return typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : 0;
	}

	CheckInRequest request(@Nullable String clientId) {
		return new CheckInRequest(this.event, this.point, this.turn, ClientId.id(clientId));
	}

}
