package vn.hiepdong.delegate.lodging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hiepdong.account.Actor;
import vn.hiepdong.delegate.DelegateCases;
import vn.hiepdong.delegate.DelegateReach;
import vn.hiepdong.delegate.lodging.LodgingNights.Night;
import vn.hiepdong.delegate.lodging.NightList.NightRoom;
import vn.hiepdong.platform.Problem;

/**
 * Lists who sleeps where hotel by hotel and night by night, for whoever prints it.
 */
@Service
@RequiredArgsConstructor
public class NightLists {

	private final DelegateCases cases;

	private final HotelReader hotels;

	private final GuestReader guests;

	/** A room in one night. */
	private record Spot(UUID room, LocalDate night) {
	}

	/**
	 * Who sleeps where, with a number of statements that does not grow with hotels,
	 * nights or delegates; for directors and coordinators.
	 * @param event the code of the event
	 * @param me who asks
	 * @return the nights
	 * @throws Problem.NotFound if there is no such event
	 */
	@Transactional(readOnly = true)
	public LodgingNights of(String event, Actor me) {
		DelegateReach reach = this.cases.seenWhole(event, me);
		List<Guest> all = this.guests.guests(reach, null);
		Map<Spot, List<Guest>> sleepers = new HashMap<>();
		all.forEach((guest) -> guest.beds()
			.forEach((bed) -> bed.stay()
				.nights()
				.forEach((night) -> sleepers
					.computeIfAbsent(new Spot(bed.room().id(), night), (spot) -> new ArrayList<>())
					.add(guest))));
		List<HotelView> hotels = this.hotels.hotels(reach.key());
		List<Bedroom> rooms = this.hotels.rooms(reach.key(), null);
		List<Night> nights = rooms.stream()
			.flatMap((room) -> room.kept().nights().stream())
			.distinct()
			.sorted()
			.map((night) -> new Night(night,
					hotels.stream()
						.map((hotel) -> new NightList(hotel, night, kept(hotel, night, rooms, sleepers)))
						.filter((list) -> !list.rooms().isEmpty())
						.toList()))
			.toList();
		return new LodgingNights(nights, all.stream().filter(Guest::lacksBed).toList());
	}

	private static List<NightRoom> kept(HotelView hotel, LocalDate night, List<Bedroom> rooms,
			Map<Spot, List<Guest>> sleepers) {
		return rooms.stream()
			.filter((room) -> room.hotel().equals(hotel.code())
					&& room.kept().covers(new Stay(night, night.plusDays(1))))
			.map((room) -> new NightRoom(room, sleepers.getOrDefault(new Spot(room.id(), night), List.of())))
			.toList();
	}

}
