package vn.hiepdong.demo;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

import vn.hiepdong.account.Accounts;
import vn.hiepdong.account.Actor;
import vn.hiepdong.delegate.lodging.BlockPlan;
import vn.hiepdong.delegate.lodging.HotelPlan;
import vn.hiepdong.delegate.lodging.Hotels;
import vn.hiepdong.delegate.lodging.Stay;
import vn.hiepdong.demo.DemoRows.HotelRow;
import vn.hiepdong.demo.DemoRows.PlaceRow;
import vn.hiepdong.demo.DemoRows.RoomBlockRow;

/**
 * Keeps rooms in the three hotels for the night before the conference. Who sleeps where
 * is left to the room planner.
 */
@Component
@RequiredArgsConstructor
class DemoLodging {

	private final DemoFiles files;

	private final Accounts accounts;

	private final Hotels hotels;

	void keep() {
		Actor coordinator = this.accounts.actor(DemoConference.COORDINATOR).orElseThrow();
		Map<String, PlaceRow> places = this.files.read("places", PlaceRow.class)
			.stream()
			.collect(Collectors.toMap(PlaceRow::code, (row) -> row));
		ActingAs.somebody(coordinator.username(), coordinator.role()).run(() -> {
			Map<String, String> codes = this.files.read("hotels", HotelRow.class)
				.stream()
				.collect(Collectors.toMap(HotelRow::place, (row) -> this.hotels.add(DemoConference.CODE,
						plan(row, places.get(row.place())), coordinator)));
			this.files.read("room-blocks", RoomBlockRow.class)
				.forEach((row) -> this.hotels.addBlock(DemoConference.CODE, codes.get(row.hotel()), plan(row),
						coordinator));
		});
	}

	private static HotelPlan plan(HotelRow row, PlaceRow place) {
		return new HotelPlan(place.name(), place.address(), row.phone(), row.distance());
	}

	private static BlockPlan plan(RoomBlockRow row) {
		return new BlockPlan(row.type(), row.beds(), row.rooms(),
				new Stay(LocalDate.parse(row.from()), LocalDate.parse(row.to())), row.firstLabel());
	}

}
