package vn.hiepdong.delegate.lodging.planning;

import java.util.UUID;

import ai.timefold.solver.test.api.score.stream.ConstraintVerifier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.hiepdong.delegate.Gender;
import vn.hiepdong.delegate.lodging.LodgingProblem.Sleeper;
import vn.hiepdong.delegate.lodging.Stay;

import static vn.hiepdong.delegate.Gender.FEMALE;
import static vn.hiepdong.delegate.Gender.MALE;
import static vn.hiepdong.delegate.lodging.LodgingProblems.nights;
import static vn.hiepdong.delegate.lodging.LodgingProblems.room;

class RoomConstraintsTest {

	private static final Stay NIGHT = nights(11, 12);

	private final ConstraintVerifier<RoomConstraints, RoomAssignment> verifier = ConstraintVerifier
		.build(new RoomConstraints(), RoomAssignment.class, PlannedSleeper.class);

	private final PlannedRoom single = new PlannedRoom(room("phuong-do", 1, nights(11, 13)));

	private final PlannedRoom twin = new PlannedRoom(room("phuong-do", 2, nights(11, 13)));

	private final PlannedRoom elsewhere = new PlannedRoom(room("song-cang", 2, nights(11, 13)));

	private int people;

	@Test
	void each_night_counts_each_who_is_too_many() {
		this.verifier.verifyThat(RoomConstraints::roomNotOverFull)
			.given(asleep("a", MALE, nights(11, 13), this.single), asleep("a", MALE, nights(11, 13), this.single),
					asleep("a", MALE, nights(12, 13), this.single))
			.penalizesBy(3);
		this.verifier.verifyThat(RoomConstraints::roomNotOverFull)
			.given(asleep("a", MALE, nights(11, 12), this.single), asleep("a", MALE, nights(12, 13), this.single))
			.penalizesBy(0);
	}

	@Test
	void two_delegations_in_a_room_count_where_they_meet() {
		this.verifier.verifyThat(RoomConstraints::oneDelegationInARoom)
			.given(asleep("a", MALE, NIGHT, this.twin), asleep("b", MALE, NIGHT, this.twin),
					asleep("b", MALE, NIGHT, this.elsewhere), asleep("c", MALE, nights(12, 13), this.twin))
			.penalizesBy(1);
	}

	@Test
	void two_genders_in_a_room_count_and_so_do_unknown_ones() {
		this.verifier.verifyThat(RoomConstraints::oneGenderInARoom)
			.given(asleep("a", MALE, NIGHT, this.twin), asleep("a", FEMALE, NIGHT, this.twin))
			.penalizesBy(1);
		this.verifier.verifyThat(RoomConstraints::oneGenderInARoom)
			.given(asleep("a", null, NIGHT, this.twin), asleep("a", null, NIGHT, this.twin))
			.penalizesBy(1);
		this.verifier.verifyThat(RoomConstraints::oneGenderInARoom)
			.given(asleep("a", FEMALE, NIGHT, this.twin), asleep("a", FEMALE, NIGHT, this.twin))
			.penalizesBy(0);
	}

	@Test
	void each_night_outside_the_block_counts() {
		this.verifier.verifyThat(RoomConstraints::withinTheBlock)
			.given(asleep("a", MALE, nights(10, 15), this.twin), asleep("a", MALE, nights(11, 13), this.twin))
			.penalizesBy(3);
	}

	@Test
	void whoever_has_no_bed_counts() {
		this.verifier.verifyThat(RoomConstraints::everybodyHasABed)
			.given(asleep("a", MALE, NIGHT, null), asleep("a", MALE, NIGHT, this.twin))
			.penalizesBy(1);
	}

	@Test
	void whoever_shares_counts_twice_as_much_with_each_rank() {
		this.verifier.verifyThat(RoomConstraints::singleRoomsByRank)
			.given(standing(9, this.single), standing(7, this.twin), standing(2, this.twin),
					standing(8, this.elsewhere), standing(5, null))
			.penalizesBy(128 + 4);
	}

	@Test
	void each_hotel_more_of_a_delegation_counts() {
		this.verifier.verifyThat(RoomConstraints::oneHotelForADelegation)
			.given(asleep("a", MALE, NIGHT, this.twin), asleep("a", MALE, NIGHT, this.single),
					asleep("a", MALE, NIGHT, this.elsewhere), asleep("b", MALE, NIGHT, this.elsewhere))
			.penalizesBy(1);
	}

	@Test
	void each_room_opened_counts_once() {
		this.verifier.verifyThat(RoomConstraints::fewRoomsOpened)
			.given(asleep("a", MALE, NIGHT, this.twin), asleep("a", MALE, NIGHT, this.twin),
					asleep("a", MALE, NIGHT, this.single), asleep("a", MALE, NIGHT, null))
			.penalizesBy(2);
	}

	@Test
	void whoever_moves_from_the_room_that_was_told_counts() {
		this.verifier.verifyThat(RoomConstraints::whatWasToldStays)
			.given(told(this.twin, this.twin), told(this.twin, this.elsewhere), told(this.twin, null),
					standing(5, this.twin))
			.penalizesBy(1);
	}

	@Test
	void whoever_loses_the_bed_that_was_told_counts() {
		this.verifier.verifyThat(RoomConstraints::whoeverHasABedKeepsOne)
			.given(told(this.twin, null), told(this.twin, this.elsewhere), told(this.twin, this.twin),
					standing(5, null))
			.penalizesBy(1);
	}

	private PlannedSleeper told(PlannedRoom told, @Nullable PlannedRoom room) {
		return new PlannedSleeper(++this.people,
				new Sleeper(UUID.randomUUID(), "a", MALE, 5, NIGHT, null, told.room().id()), room);
	}

	private PlannedSleeper asleep(String delegation, @Nullable Gender gender, Stay stay, @Nullable PlannedRoom room) {
		return new PlannedSleeper(++this.people,
				new Sleeper(UUID.randomUUID(), delegation, gender, 5, stay, null, null), room);
	}

	private PlannedSleeper standing(int standing, @Nullable PlannedRoom room) {
		return new PlannedSleeper(++this.people, new Sleeper(UUID.randomUUID(), "a", MALE, standing, NIGHT, null, null),
				room);
	}

}
