package vn.hiepdong.delegate.lodging;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

import vn.hiepdong.StatementCount;
import vn.hiepdong.account.Accounts;
import vn.hiepdong.account.Actor;
import vn.hiepdong.account.Role;
import vn.hiepdong.delegate.Gender;
import vn.hiepdong.platform.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static vn.hiepdong.delegate.DelegatePlans.delegate;
import static vn.hiepdong.delegate.Gender.FEMALE;
import static vn.hiepdong.delegate.Gender.MALE;

class RoomingTest extends LodgingTest {

	@Autowired
	Accounts accounts;

	@Test
	void a_bed_is_given_for_the_nights_of_the_delegation_and_then_nobody_lacks_it() {
		int binh = add(delegate("Nguyễn Bình").of("bo-y-te").who(MALE));
		assertThat(guest(binh).needs()).isEqualTo(LodgingWorld.NIGHT);
		assertThat(guest(binh).lacksBed()).isTrue();
		give(binh, "201");
		assertThat(guest(binh).lacksBed()).isFalse();
		assertThat(this.hotels.get(EVENT, LodgingWorld.HOTEL, this.coordinator).rooms())
			.filteredOn((each) -> each.room().label().equals("201"))
			.flatExtracting((each) -> each.sleepers())
			.extracting((asleep) -> asleep.guest().fullName())
			.containsExactly("Nguyễn Bình");
	}

	@Test
	void a_room_is_never_over_full() {
		give(add(delegate("Nguyễn Bình").of("bo-y-te").who(MALE)), "201");
		int cuong = add(delegate("Lê Cường").of("bo-y-te").who(MALE));
		refused(BedRule.OVER_FULL, cuong, "201");
		give(cuong, "101");
		give(add(delegate("Trần Dũng").of("bo-y-te").who(MALE)), "101");
		refused(BedRule.OVER_FULL, add(delegate("Hồ Em").of("bo-y-te").who(MALE)), "101");
	}

	@Test
	void a_room_is_shared_within_one_delegation_only() {
		give(add(delegate("Nguyễn Bình").of("bo-y-te").who(MALE)), "101");
		refused(BedRule.OTHER_DELEGATION, add(delegate("Lê Cường").of("ca-ha-noi").who(MALE)), "101");
	}

	@ParameterizedTest
	@EnumSource
	void a_room_is_shared_within_one_gender_only(Gender gender) {
		give(add(delegate("Nguyễn Bình").of("bo-y-te").who(gender)), "101");
		refused(BedRule.OTHER_GENDER, add(delegate("Lê An").of("bo-y-te").who((gender == MALE) ? FEMALE : MALE)),
				"101");
		refused(BedRule.OTHER_GENDER, add(delegate("Lê Ba").of("bo-y-te")), "101");
	}

	@Test
	void whoever_is_of_unknown_gender_sleeps_alone_in_any_room() {
		give(add(delegate("Nguyễn Bình").of("bo-y-te")), "101");
		refused(BedRule.OTHER_GENDER, add(delegate("Lê Ba").of("bo-y-te")), "101");
	}

	@Test
	void no_bed_is_outside_the_dates_for_which_the_hotel_keeps_the_room() {
		int binh = add(delegate("Nguyễn Bình").of("bo-y-te").who(MALE));
		Stay longer = new Stay(LocalDate.of(2022, 9, 11), LocalDate.of(2022, 9, 13));
		assertThatExceptionOfType(Problem.Invalid.class)
			.isThrownBy(() -> this.rooming.give(EVENT, binh, this.world.room("101", this.coordinator), longer, false,
					this.coordinator))
			.satisfies((ex) -> assertThat(ex.key()).isEqualTo("lodging.rule.OUTSIDE_BLOCK"));
	}

	@Test
	void another_bed_takes_the_place_of_the_one_before() {
		int binh = add(delegate("Nguyễn Bình").of("bo-y-te").who(MALE));
		give(binh, "101");
		give(binh, "201");
		assertThat(roomsOf(binh)).containsExactly("201");
		this.rooming.free(EVENT, binh, this.coordinator);
		assertThat(roomsOf(binh)).isEmpty();
		assertThatExceptionOfType(Problem.Conflict.class)
			.isThrownBy(() -> this.rooming.free(EVENT, binh, this.coordinator));
	}

	@Test
	void whoever_does_not_come_gives_up_the_bed_and_gets_none() {
		int binh = add(delegate("Nguyễn Bình").of("bo-y-te").who(MALE));
		give(binh, "201");
		this.delegates.cancel(EVENT, binh, "Ốm", this.coordinator);
		give(add(delegate("Lê Cường").of("ca-ha-noi").who(MALE)), "201");
		assertThatExceptionOfType(Problem.NotFound.class).isThrownBy(() -> give(binh, "101"));
		this.delegates.restore(EVENT, binh, this.coordinator);
		assertThat(roomsOf(binh)).isEmpty();
	}

	@Test
	void of_two_who_may_share_no_more_the_one_who_came_last_gives_up_the_bed() {
		int first = add(delegate("Nguyễn Bình").of("bo-y-te").who(MALE));
		int last = add(delegate("Lê An").of("bo-y-te").who(MALE));
		give(first, "101");
		give(last, "101");
		long version = this.delegates.get(EVENT, first, this.coordinator).version();
		this.delegates.change(EVENT, first, delegate("Nguyễn Bình").of("bo-y-te").who(FEMALE).plan(), version,
				this.coordinator);
		assertThat(roomsOf(first)).containsExactly("101");
		assertThat(roomsOf(last)).isEmpty();
	}

	@Test
	void a_room_of_others_can_be_chosen_and_is_told_whose_it_is() {
		give(add(delegate("Nguyễn Bình").of("bo-y-te").who(MALE)), "101");
		give(add(delegate("Lê Cường").of("bo-y-te").who(MALE)), "201");
		assertThat(this.rooming.choices(EVENT, LodgingWorld.NIGHT, this.coordinator))
			.extracting((each) -> each.room().label(), RoomChoice::free, RoomChoice::others)
			.containsExactly(tuple("101", 1, List.of("Bộ Y tế")), tuple("102", 2, List.of()));
	}

	@ParameterizedTest
	@EnumSource(names = "COORDINATOR", mode = EnumSource.Mode.EXCLUDE)
	void only_coordinators_give_beds(Role role) {
		int binh = add(delegate("Nguyễn Bình").of("bo-y-te"));
		Actor other = this.organisation.person("t-other", role);
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> this.rooming.give(EVENT, binh,
				this.world.room("101", this.coordinator), LodgingWorld.NIGHT, false, other));
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> this.rooming.free(EVENT, binh, other));
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.rooming.pin(EVENT, binh, true, other));
	}

	@Test
	void a_liaison_sees_who_of_the_own_delegations_sleeps_where_and_no_more() {
		add(delegate("Nguyễn Bình").of("bo-y-te"));
		add(delegate("Lê Cường").of("ca-ha-noi"));
		Actor liaison = this.accounts.actor("t-lienlac").orElseThrow();
		assertThat(this.rooming.lists(EVENT, liaison)).extracting(RoomingList::delegation).containsExactly("bo-y-te");
		assertThatExceptionOfType(Problem.NotFound.class)
			.isThrownBy(() -> this.rooming.list(EVENT, "ca-ha-noi", liaison));
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.hotels.get(EVENT, LodgingWorld.HOTEL, liaison));
	}

	@Test
	void many_are_read_with_as_many_statements_as_one() {
		give(add(delegate("Nguyễn Bình").of("bo-y-te").who(MALE)), "101");
		long forOne = StatementCount.of(this::readAll);
		give(add(delegate("Nguyễn Bình").of("bo-y-te").who(MALE)), "101");
		give(add(delegate("Lê Cường").of("ca-ha-noi").who(MALE)), "102");
		this.world.keep("Phòng ba", 3, 40, "301", this.coordinator);
		assertThat(StatementCount.of(this::readAll)).isEqualTo(forOne).isPositive();
	}

	private void readAll() {
		this.rooming.lists(EVENT, this.coordinator);
		this.hotels.get(EVENT, LodgingWorld.HOTEL, this.coordinator);
		this.hotels.nights(EVENT, this.coordinator);
	}

	private Guest guest(int number) {
		return this.rooming.guest(EVENT, number, this.coordinator);
	}

	private void refused(BedRule rule, int number, String label) {
		assertThatExceptionOfType(Problem.Invalid.class).isThrownBy(() -> give(number, label)).satisfies((ex) -> {
			assertThat(ex.field()).isEqualTo("room");
			assertThat(ex.key()).isEqualTo("lodging.rule." + rule);
		});
	}

}
