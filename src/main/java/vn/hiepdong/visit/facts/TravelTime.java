package vn.hiepdong.visit.facts;

import vn.hiepdong.event.PlaceId;

/**
 * How long a vehicle takes between two places, in either direction.
 *
 * @param here one place
 * @param there the other
 * @param minutes how long, 0 to 600
 */
public record TravelTime(PlaceId here, PlaceId there, int minutes) {

	TravelTime reversed() {
		return new TravelTime(this.there, this.here, this.minutes);
	}

}
