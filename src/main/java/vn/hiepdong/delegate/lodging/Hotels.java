package vn.hiepdong.delegate.lodging;

import java.util.List;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hiepdong.account.Actor;
import vn.hiepdong.delegate.DelegateCases;
import vn.hiepdong.delegate.DelegateReach;
import vn.hiepdong.delegate.Texts;
import vn.hiepdong.delegate.lodging.HotelSight.RoomSight;
import vn.hiepdong.delegate.lodging.HotelSight.Sleeping;
import vn.hiepdong.platform.Problem;
import vn.hiepdong.platform.text.VietnameseText;

/**
 * Keeps the hotels of an event and the rooms that they keep for it. Directors and
 * coordinators see them, coordinators write. Every method throws {@link Problem.NotFound}
 * where there is no such event, hotel, block or room.
 */
@Service
@RequiredArgsConstructor
public class Hotels {

	private static final int LONGEST_CODE = 60;

	/** Stands in the address of the form for a new hotel. */
	private static final String CODE_OF_THE_FORM = "new";

	private final DelegateCases cases;

	private final HotelReader reader;

	private final HotelStore store;

	private final GuestReader guests;

	private final LodgingTurn turn;

	private final ApplicationEventPublisher changes;

	/**
	 * All hotels, by name.
	 * @param event the code of the event
	 * @param me who asks
	 * @return the hotels
	 */
	@Transactional(readOnly = true)
	public List<HotelView> all(String event, Actor me) {
		return this.reader.hotels(this.cases.seenWhole(event, me).key());
	}

	/**
	 * How full the hotels are, night by night.
	 * @param event the code of the event
	 * @param me who asks
	 * @return one for each hotel and night for which it keeps rooms, by night
	 */
	@Transactional(readOnly = true)
	public List<HotelNight> nights(String event, Actor me) {
		return this.reader.nights(this.cases.seenWhole(event, me).key());
	}

	/**
	 * One hotel with its rooms and who sleeps there, with a number of statements that
	 * does not grow with theirs.
	 * @param event the code of the event
	 * @param code the hotel's code
	 * @param me who asks
	 * @return the hotel
	 */
	@Transactional(readOnly = true)
	public HotelSight get(String event, String code, Actor me) {
		DelegateReach reach = this.cases.seenWhole(event, me);
		HotelView hotel = hotel(reach, code);
		List<Sleeping> asleep = this.guests.guests(reach, null)
			.stream()
			.flatMap((guest) -> guest.beds().stream().map((bed) -> new Sleeping(guest, bed)))
			.filter((each) -> each.bed().room().hotel().equals(code))
			.toList();
		List<RoomSight> rooms = this.reader.rooms(reach.key(), hotel)
			.stream()
			.map((room) -> new RoomSight(room, in(room, asleep)))
			.toList();
		return new HotelSight(hotel,
				this.reader.nights(reach.key()).stream().filter((each) -> each.hotel().equals(code)).toList(),
				this.reader.blocks(hotel, reach.key()), rooms, List.copyOf(this.reader.types(reach.key())));
	}

	/**
	 * Adds a hotel; for coordinators.
	 * @param event the code of the event
	 * @param plan the hotel
	 * @param me who asks
	 * @return its code, made from its name
	 * @throws Problem.Invalid if the name is taken, or a text is too long or none
	 */
	@Transactional
	public String add(String event, HotelPlan plan, Actor me) {
		DelegateReach reach = this.cases.planned(event, me);
		HotelPlan checked = plan.checked();
		String code = code(checked.name());
		if (this.reader.hotel(reach.key(), code).isPresent()) {
			throw new Problem.Invalid("name", "lodging.problem.hotel-taken");
		}
		this.store.add(reach.key(), code, checked);
		tell(reach, code, "lodging.hotel-added");
		return code;
	}

	/**
	 * Changes a hotel; for coordinators. Its code stays.
	 * @param event the code of the event
	 * @param code the hotel's code
	 * @param plan the hotel as wanted
	 * @param version the version that the change was made from
	 * @param me who asks
	 * @throws Problem.Conflict if somebody else changed it meanwhile
	 * @throws Problem.Invalid if another hotel has the name, or a text is too long or
	 * none
	 */
	@Transactional
	public void change(String event, String code, HotelPlan plan, long version, Actor me) {
		DelegateReach reach = this.cases.planned(event, me);
		HotelPlan checked = plan.checked();
		if (this.reader.hotels(reach.key())
			.stream()
			.anyMatch((each) -> each.name().equals(checked.name()) && !each.code().equals(code))) {
			throw new Problem.Invalid("name", "lodging.problem.hotel-taken");
		}
		if (!this.store.change(hotel(reach, code), checked, version)) {
			throw new Problem.Conflict("delegate.problem.changed");
		}
		tell(reach, code, "lodging.hotel-changed");
	}

	/**
	 * Adds rooms that a hotel keeps; for coordinators.
	 * @param event the code of the event
	 * @param code the hotel's code
	 * @param plan the rooms
	 * @param me who asks
	 * @throws Problem.Invalid if a room's number is taken, the type has another number of
	 * beds, or a value is out of its range
	 */
	@Transactional
	public void addBlock(String event, String code, BlockPlan plan, Actor me) {
		DelegateReach reach = this.cases.planned(event, me);
		HotelView hotel = hotel(reach, code);
		this.turn.take(reach.event().id());
		BlockPlan checked = plan.checked();
		List<String> labels = checked.labels();
		this.reader.rooms(reach.key(), hotel)
			.stream()
			.map(Bedroom::label)
			.filter(labels::contains)
			.findFirst()
			.ifPresent((taken) -> {
				throw new Problem.Invalid("firstLabel", "lodging.problem.label-taken", taken);
			});
		this.store.add(reach.key(), hotel, this.store.type(reach.key(), checked.type(), checked.beds()), checked.kept(),
				labels);
		tell(reach, code, "lodging.block-added");
	}

	/**
	 * Gives rooms back to a hotel; for coordinators.
	 * @param event the code of the event
	 * @param code the hotel's code
	 * @param block the key of the block
	 * @param me who asks
	 * @throws Problem.Conflict if somebody has a bed in one of them
	 */
	@Transactional
	public void removeBlock(String event, String code, UUID block, Actor me) {
		DelegateReach reach = this.cases.planned(event, me);
		this.turn.take(reach.event().id());
		BlockView found = this.reader.blocks(hotel(reach, code), reach.key())
			.stream()
			.filter((each) -> each.id().equals(block))
			.findFirst()
			.orElseThrow(() -> new Problem.NotFound("lodging.problem.block-unknown"));
		if (found.inUse()) {
			throw new Problem.Conflict("lodging.problem.block-in-use");
		}
		this.store.removeBlock(reach.key(), block);
		tell(reach, code, "lodging.block-removed");
	}

	/**
	 * Writes the number on a room's door down; for coordinators.
	 * @param event the code of the event
	 * @param code the hotel's code
	 * @param room the key of the room
	 * @param label the number, 1 to 20 characters
	 * @param me who asks
	 * @throws Problem.Invalid if another room of the hotel has it, or it is too long or
	 * none
	 */
	@Transactional
	public void label(String event, String code, UUID room, String label, Actor me) {
		DelegateReach reach = this.cases.planned(event, me);
		String line = Texts.required("label", label, 20);
		List<Bedroom> rooms = this.reader.rooms(reach.key(), hotel(reach, code));
		if (rooms.stream().noneMatch((each) -> each.id().equals(room))) {
			throw new Problem.NotFound("lodging.problem.room-unknown");
		}
		if (rooms.stream().anyMatch((each) -> each.label().equals(line) && !each.id().equals(room))) {
			throw new Problem.Invalid("label", "lodging.problem.label-taken", line);
		}
		this.store.label(room, line);
		tell(reach, code, "lodging.room-labelled");
	}

	private HotelView hotel(DelegateReach reach, String code) {
		return this.reader.hotel(reach.key(), code)
			.orElseThrow(() -> new Problem.NotFound("lodging.problem.hotel-unknown", code));
	}

	private static List<Sleeping> in(Bedroom room, List<Sleeping> asleep) {
		return asleep.stream().filter((each) -> each.bed().room().id().equals(room.id())).toList();
	}

	private static String code(String name) {
		String words = VietnameseText.words(name).replaceAll("[^a-z0-9]+", "-");
		String code = words.substring(0, Math.min(words.length(), LONGEST_CODE)).replaceAll("^-|-$", "");
		if (code.isEmpty() || code.equals(CODE_OF_THE_FORM)) {
			throw new Problem.Invalid("name", "lodging.problem.hotel-name");
		}
		return code;
	}

	private void tell(DelegateReach reach, String subject, String what) {
		this.changes
			.publishEvent(new LodgingChanged(reach.event().code(), subject, reach.me().username(), reach.now(), what));
	}

}
