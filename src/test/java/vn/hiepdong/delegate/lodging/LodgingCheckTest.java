package vn.hiepdong.delegate.lodging;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import vn.hiepdong.delegate.lodging.LodgingCheck.Broken;
import vn.hiepdong.delegate.lodging.LodgingPlan.PlannedBed;
import vn.hiepdong.delegate.lodging.LodgingProblem.Sleeper;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hiepdong.delegate.Gender.FEMALE;
import static vn.hiepdong.delegate.Gender.MALE;
import static vn.hiepdong.delegate.lodging.LodgingProblems.in;
import static vn.hiepdong.delegate.lodging.LodgingProblems.nights;
import static vn.hiepdong.delegate.lodging.LodgingProblems.room;
import static vn.hiepdong.delegate.lodging.LodgingProblems.sleeper;

class LodgingCheckTest {

	private final Bedroom room = room("phuong-do", 2, nights(11, 13));

	private final Bedroom other = room("phuong-do", 2, nights(11, 13));

	private final Sleeper binh = sleeper("bo-y-te", MALE, 5, nights(11, 12));

	private final Sleeper an = sleeper("bo-y-te", MALE, 5, nights(11, 12));

	@Test
	void two_of_a_kind_may_share() {
		assertThat(check(in(this.room, this.binh), in(this.room, this.an))).isEmpty();
	}

	@Test
	void a_room_is_over_full() {
		Sleeper third = sleeper("bo-y-te", MALE, 5, nights(11, 12));
		assertThat(check(List.of(this.binh, this.an, third), in(this.room, this.binh), in(this.room, this.an),
				in(this.room, third)))
			.containsExactly(BedRule.OVER_FULL);
	}

	@Test
	void strangers_share() {
		Sleeper stranger = sleeper("ca-ha-noi", MALE, 5, nights(11, 12));
		assertThat(check(List.of(this.binh, stranger), in(this.room, this.binh), in(this.room, stranger)))
			.containsExactly(BedRule.OTHER_DELEGATION);
	}

	@Test
	void a_man_and_a_woman_share() {
		Sleeper hoa = sleeper("bo-y-te", FEMALE, 5, nights(11, 12));
		assertThat(check(List.of(this.binh, hoa), in(this.room, this.binh), in(this.room, hoa)))
			.containsExactly(BedRule.OTHER_GENDER);
	}

	@Test
	void nobody_knows_the_gender_of_two_who_share() {
		Sleeper one = sleeper("bo-y-te", null, 5, nights(11, 12));
		Sleeper two = sleeper("bo-y-te", null, 5, nights(11, 12));
		assertThat(check(List.of(one, two), in(this.room, one), in(this.room, two)))
			.containsExactly(BedRule.OTHER_GENDER);
	}

	@Test
	void strangers_who_do_not_meet_are_no_matter() {
		Sleeper stranger = sleeper("ca-ha-noi", FEMALE, 5, nights(12, 13));
		assertThat(check(List.of(this.binh, stranger), in(this.room, this.binh), in(this.room, stranger))).isEmpty();
	}

	@Test
	void a_night_is_outside_the_block() {
		Sleeper late = sleeper("bo-y-te", MALE, 5, nights(12, 14));
		assertThat(check(List.of(late), in(this.room, late))).containsExactly(BedRule.OUTSIDE_BLOCK);
	}

	@Test
	void somebody_has_two_beds() {
		assertThat(check(in(this.room, this.binh), in(this.other, this.binh))).containsExactly(BedRule.TWO_BEDS);
	}

	@Test
	void somebody_is_unknown() {
		assertThat(check(new PlannedBed(UUID.randomUUID(), this.room.id(), nights(11, 12))))
			.containsExactly(BedRule.UNKNOWN);
	}

	@Test
	void a_pinned_bed_is_moved_or_gone() {
		Sleeper pinned = new Sleeper(UUID.randomUUID(), "bo-y-te", MALE, 5, nights(11, 12), this.room.id(), null);
		assertThat(check(List.of(pinned), in(this.room, pinned))).isEmpty();
		assertThat(check(List.of(pinned), in(this.other, pinned))).containsExactly(BedRule.PINNED_MOVED);
		assertThat(check(List.of(pinned))).containsExactly(BedRule.PINNED_MOVED);
	}

	private List<BedRule> check(PlannedBed... beds) {
		return check(List.of(this.binh, this.an), beds);
	}

	private List<BedRule> check(List<Sleeper> sleepers, PlannedBed... beds) {
		LodgingProblem problem = new LodgingProblem(sleepers, List.of(this.room, this.other));
		return LodgingCheck.of(problem, new LodgingPlan(List.of(beds))).stream().map(Broken::rule).toList();
	}

}
