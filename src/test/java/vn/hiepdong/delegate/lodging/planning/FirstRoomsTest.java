package vn.hiepdong.delegate.lodging.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import vn.hiepdong.delegate.lodging.Bedroom;
import vn.hiepdong.delegate.lodging.LodgingCheck;
import vn.hiepdong.delegate.lodging.LodgingPlan;
import vn.hiepdong.delegate.lodging.LodgingPlan.PlannedBed;
import vn.hiepdong.delegate.lodging.LodgingProblem;
import vn.hiepdong.delegate.lodging.LodgingProblem.Sleeper;
import vn.hiepdong.delegate.lodging.Stay;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hiepdong.delegate.Gender.FEMALE;
import static vn.hiepdong.delegate.Gender.MALE;
import static vn.hiepdong.delegate.lodging.LodgingProblems.nights;
import static vn.hiepdong.delegate.lodging.LodgingProblems.room;
import static vn.hiepdong.delegate.lodging.LodgingProblems.sleeper;

class FirstRoomsTest {

	private static final Stay NIGHT = nights(11, 12);

	private final List<Sleeper> people = new ArrayList<>();

	private final List<Bedroom> rooms = new ArrayList<>();

	@Test
	void a_delegation_goes_where_there_is_room_for_all_of_it() {
		Bedroom tooSmall = has("hai-dang", 1);
		Bedroom twin = has("song-cang", 2);
		Bedroom single = has("song-cang", 1);
		comes(sleeper("a", MALE, 5, NIGHT));
		comes(sleeper("a", MALE, 5, NIGHT));
		comes(sleeper("a", FEMALE, 5, NIGHT));
		assertThat(plan()).extracting(PlannedBed::room)
			.containsExactlyInAnyOrder(twin.id(), twin.id(), single.id())
			.doesNotContain(tooSmall.id());
	}

	@Test
	void what_is_left_over_goes_to_the_highest() {
		Bedroom twin = has("song-cang", 2);
		Bedroom single = has("song-cang", 1);
		Sleeper major = comes(sleeper("a", MALE, 5, NIGHT));
		Sleeper general = comes(sleeper("a", MALE, 9, NIGHT));
		assertThat(plan()).containsExactlyInAnyOrder(new PlannedBed(major.delegate(), twin.id(), NIGHT),
				new PlannedBed(general.delegate(), single.id(), NIGHT));
	}

	@Test
	void nobody_shares_with_whoever_is_of_unknown_gender_or_has_a_fixed_bed() {
		Bedroom fixed = has("song-cang", 2);
		has("song-cang", 2);
		has("song-cang", 2);
		comes(new Sleeper(UUID.randomUUID(), "a", MALE, 5, NIGHT, fixed.id(), null));
		comes(sleeper("a", null, 5, NIGHT));
		comes(sleeper("a", null, 5, NIGHT));
		assertThat(plan()).extracting(PlannedBed::room).doesNotHaveDuplicates().hasSize(3);
	}

	@Test
	void where_rooms_run_out_or_are_kept_for_other_nights_somebody_stays_without() {
		has("song-cang", 1);
		this.rooms.add(room("song-cang", 2, nights(12, 13)));
		comes(sleeper("a", MALE, 5, NIGHT));
		comes(sleeper("a", MALE, 5, NIGHT));
		assertThat(plan()).hasSize(1);
	}

	@Test
	void whoever_was_told_a_room_stays_and_the_others_come_to_the_same_hotel() {
		has("hai-dang", 1);
		Bedroom told = has("song-cang", 2);
		Bedroom left = has("song-cang", 1);
		comes(new Sleeper(UUID.randomUUID(), "a", MALE, 9, NIGHT, null, told.id()));
		comes(sleeper("a", MALE, 5, NIGHT));
		assertThat(plan()).extracting(PlannedBed::room).containsExactly(told.id(), left.id());
	}

	private Bedroom has(String hotel, int beds) {
		Bedroom room = room(hotel, beds, NIGHT);
		this.rooms.add(room);
		return room;
	}

	private Sleeper comes(Sleeper sleeper) {
		this.people.add(sleeper);
		return sleeper;
	}

	private List<PlannedBed> plan() {
		LodgingProblem problem = new LodgingProblem(this.people, this.rooms);
		LodgingPlan plan = RoomAssignment.of(problem).plan();
		assertThat(LodgingCheck.of(problem, plan)).isEmpty();
		return plan.beds();
	}

}
