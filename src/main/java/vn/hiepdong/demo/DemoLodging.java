package vn.hiepdong.demo;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

import vn.hiepdong.account.Accounts;
import vn.hiepdong.account.Actor;
import vn.hiepdong.delegate.DelegateCases;
import vn.hiepdong.delegate.DelegateReach;
import vn.hiepdong.delegate.lodging.Bedroom;
import vn.hiepdong.delegate.lodging.BlockPlan;
import vn.hiepdong.delegate.lodging.Guest;
import vn.hiepdong.delegate.lodging.HotelPlan;
import vn.hiepdong.delegate.lodging.Hotels;
import vn.hiepdong.delegate.lodging.LodgingBook;
import vn.hiepdong.delegate.lodging.LodgingPlan;
import vn.hiepdong.delegate.lodging.LodgingPlan.PlannedBed;
import vn.hiepdong.delegate.lodging.OpenLodging;
import vn.hiepdong.delegate.lodging.Stay;
import vn.hiepdong.demo.DemoRows.BedRow;
import vn.hiepdong.demo.DemoRows.HotelRow;
import vn.hiepdong.demo.DemoRows.PlaceRow;
import vn.hiepdong.demo.DemoRows.RoomBlockRow;

/**
 * Keeps rooms in the three hotels for the night before the conference, and gives beds to
 * all but the delegations that answered last.
 */
@Component
@RequiredArgsConstructor
class DemoLodging {

	private final DemoFiles files;

	private final Accounts accounts;

	private final Hotels hotels;

	private final DelegateCases cases;

	private final LodgingBook book;

	void keep() {
		Actor coordinator = this.accounts.actor(DemoConference.COORDINATOR).orElseThrow();
		ActingAs.somebody(coordinator.username(), coordinator.role()).run(() -> {
			Map<String, String> codes = add(coordinator);
			this.files.read("room-blocks", RoomBlockRow.class)
				.forEach((row) -> this.hotels.addBlock(DemoConference.CODE, codes.get(row.hotel()), plan(row),
						coordinator));
			give(codes, coordinator);
		});
	}

	/** The codes of the hotels by those of their places. */
	private Map<String, String> add(Actor coordinator) {
		Map<String, PlaceRow> places = this.files.read("places", PlaceRow.class)
			.stream()
			.collect(Collectors.toMap(PlaceRow::code, (row) -> row));
		return this.files.read("hotels", HotelRow.class)
			.stream()
			.collect(Collectors.toMap(HotelRow::place,
					(row) -> this.hotels.add(DemoConference.CODE, plan(row, places.get(row.place())), coordinator)));
	}

	private void give(Map<String, String> codes, Actor coordinator) {
		DelegateReach reach = this.cases.planned(DemoConference.CODE, coordinator);
		OpenLodging open = this.book.openForWriting(reach);
		Map<Integer, Guest> guests = open.guests().stream().collect(Collectors.toMap(Guest::number, (each) -> each));
		Map<String, Bedroom> rooms = open.rooms()
			.stream()
			.collect(Collectors.toMap((each) -> each.hotel() + "/" + each.label(), (each) -> each));
		this.book.write(reach, open, new LodgingPlan(this.files.read("beds", BedRow.class).stream().map((row) -> {
			Bedroom room = rooms.get(codes.get(row.hotel()) + "/" + row.room());
			return new PlannedBed(guests.get(row.delegate()).id(), room.id(), room.kept());
		}).toList()), "");
	}

	private static HotelPlan plan(HotelRow row, PlaceRow place) {
		return new HotelPlan(place.name(), place.address(), row.phone(), row.distance());
	}

	private static BlockPlan plan(RoomBlockRow row) {
		return new BlockPlan(row.type(), row.beds(), row.rooms(),
				new Stay(LocalDate.parse(row.from()), LocalDate.parse(row.to())), row.firstLabel());
	}

}
