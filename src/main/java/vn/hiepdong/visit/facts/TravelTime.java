package vn.hiepdong.visit.facts;

import vn.hiepdong.event.PlaceId;

/**
 * How long a vehicle takes between two places, in either direction.
 *
 * @param here one place
 * @param there the other
 * @param minutes how long, 0 to 600
 * @param version the version that a form was made from
 */
public record TravelTime(PlaceId here, PlaceId there, int minutes, long version) {

	TravelTime reversed() {
		return new TravelTime(this.there, this.here, this.minutes, this.version);
	}

}
