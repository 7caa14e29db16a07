package vn.hiepdong.visit.facts.web;

import java.util.List;

import vn.hiepdong.event.EventView;
import vn.hiepdong.event.PlaceId;
import vn.hiepdong.event.PlaceView;
import vn.hiepdong.platform.web.Option;

/**
 * The places of an event to choose from.
 */
final class PlaceOptions {

	private PlaceOptions() {
	}

	static List<Option> of(EventView event) {
		return event.places().stream().map((place) -> new Option(place.name(), place.name())).toList();
	}

	static String name(EventView event, PlaceId place) {
		return event.place(place).map(PlaceView::name).orElse("");
	}

}
