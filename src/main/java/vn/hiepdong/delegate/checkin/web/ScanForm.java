package vn.hiepdong.delegate.checkin.web;

import org.jspecify.annotations.Nullable;

/**
 * What the camera saw.
 *
 * @param clientId made for this sight of the badge
 * @param turn the turn of counting
 * @param badge what the square code holds
 */
record ScanForm(@Nullable String clientId, @Nullable String turn, @Nullable String badge) {

	PointQuery at(String event, String point) {
		return PointQuery.of(event, point, this.turn, null);
	}

}
