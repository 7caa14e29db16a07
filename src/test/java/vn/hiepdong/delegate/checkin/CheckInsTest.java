package vn.hiepdong.delegate.checkin;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import org.springframework.security.access.AccessDeniedException;

import vn.hiepdong.SignedInAs;
import vn.hiepdong.account.Actor;
import vn.hiepdong.account.Role;
import vn.hiepdong.delegate.DelegateId;
import vn.hiepdong.delegate.Reception;
import vn.hiepdong.platform.Ids;
import vn.hiepdong.platform.Problem;
import vn.hiepdong.platform.text.TypedTime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

class CheckInsTest extends CheckInTest {

	private static final String ELSEWHERE = "hoi-nghi-khac";

	@Test
	void a_second_check_in_is_told_of_the_first_and_writes_nothing() {
		assertThat(checkIn(this.binh, coordinator()).fresh()).isTrue();
		this.clock.standAt("12/9/2022 07:50");
		Admission second = checkIn(this.binh, liaison());
		assertThat(second.fresh()).isFalse();
		assertThat(TypedTime.show(second.line().at())).isEqualTo("12/09/2022 07:42");
		assertThat(second.line().actor()).isEqualTo("Ông t-dieuphoi");
		assertThat(lines()).isEqualTo(1);
	}

	@Test
	void the_same_form_sent_twice_counts_once_and_succeeds_twice() {
		UUID form = Ids.next();
		Admission first = checkIn("hall", 1, this.binh, form, coordinator());
		this.clock.standAt("12/9/2022 07:50");
		Admission again = checkIn("hall", 1, this.binh, form, coordinator());
		assertThat(again.fresh()).isTrue();
		assertThat(again.line()).isEqualTo(first.line());
		assertThat(lines()).isEqualTo(1);
	}

	@Test
	void a_form_stands_for_one_delegate_only() {
		UUID form = Ids.next();
		checkIn("hall", 1, this.binh, form, coordinator());
		assertThatExceptionOfType(Problem.Conflict.class)
			.isThrownBy(() -> checkIn("hall", 1, this.cuong, form, coordinator()));
		assertThatExceptionOfType(Problem.Conflict.class)
			.isThrownBy(() -> checkIn("arrival", 1, this.binh, form, coordinator()));
	}

	@Test
	void each_point_and_each_turn_counts_anew() {
		assertThat(checkIn("hall", 1, this.binh, Ids.next(), coordinator()).fresh()).isTrue();
		assertThat(checkIn("hall", 2, this.binh, Ids.next(), coordinator()).fresh()).isTrue();
		assertThat(checkIn("arrival", 1, this.binh, Ids.next(), coordinator()).fresh()).isTrue();
		assertThat(checkIn("ward-t-quan-toan", 1, this.binh, Ids.next(), coordinator()).fresh()).isTrue();
	}

	@Test
	void a_check_in_is_taken_back_by_a_line_of_its_own_and_made_again() {
		int line = checkIn(this.binh, coordinator()).line().number();
		takeBack(this.binh, line, coordinator());
		assertThat(tally(coordinator()).present()).isZero();
		assertThat(checkIn(this.binh, coordinator()).fresh()).isTrue();
		assertThat(tally(coordinator()).present()).isEqualTo(1);
		assertThat(lines()).isEqualTo(3);
	}

	@Test
	void what_was_taken_back_is_not_taken_back_again_nor_what_came_after_it() {
		int line = checkIn(this.binh, coordinator()).line().number();
		UUID form = Ids.next();
		takeBack(this.binh, line, form, coordinator());
		assertThatNoException().isThrownBy(() -> takeBack(this.binh, line, form, coordinator()));
		assertThatExceptionOfType(Problem.Conflict.class).isThrownBy(() -> takeBack(this.binh, line, coordinator()));
		checkIn(this.binh, coordinator());
		assertThatExceptionOfType(Problem.Conflict.class).isThrownBy(() -> takeBack(this.binh, line, coordinator()));
		assertThatExceptionOfType(Problem.Conflict.class)
			.isThrownBy(() -> takeBack(this.binh, line + 1, coordinator()));
		assertThat(tally(coordinator()).present()).isEqualTo(1);
	}

	@Test
	void a_counter_entry_is_not_taken_back() {
		int line = checkIn(this.binh, coordinator()).line().number();
		takeBack(this.binh, line, coordinator());
		assertThatExceptionOfType(Problem.Conflict.class)
			.isThrownBy(() -> takeBack(this.binh, line + 1, coordinator()));
		assertThat(tally(coordinator()).present()).isZero();
		assertThat(lines()).isEqualTo(2);
	}

	@Test
	void a_badge_checks_its_holder_in_and_the_line_keeps_which_badge_it_was() {
		Admission admission = byBadge(token(), coordinator());
		assertThat(admission.who().number()).isEqualTo(this.binh);
		assertThat(admission.fresh()).isTrue();
		assertThat(byBadge(token(), coordinator()).fresh()).isFalse();
		assertThat(this.jdbc.sql("select count(*) from check_in c join badge b on b.id = c.badge_id")
			.query(Integer.class)
			.single()).isEqualTo(1);
	}

	@Test
	void a_badge_that_does_not_count_checks_nobody_in() {
		String token = token();
		this.reception.loses(EVENT, this.binh);
		assertThatExceptionOfType(Problem.Invalid.class).isThrownBy(() -> byBadge(token, coordinator()));
		assertThatExceptionOfType(Problem.Invalid.class)
			.isThrownBy(() -> byBadge("HD1" + "0".repeat(64), coordinator()));
		assertThat(lines()).isZero();
	}

	@Test
	void at_another_event_a_badge_is_foreign_a_number_somebody_elses_and_a_form_new() {
		String token = token();
		UUID form = Ids.next();
		this.reception.open(ELSEWHERE);
		List<Integer> others = this.reception.expects(ELSEWHERE, 3, Reception.OWN);
		assertThatExceptionOfType(Problem.Invalid.class).isThrownBy(() -> SignedInAs.call(coordinator().role(),
				() -> this.checkIns.byBadge(new CheckInRequest(ELSEWHERE, "hall", 1, form), token, coordinator())));
		assertThatExceptionOfType(Problem.NotFound.class).isThrownBy(() -> checkIn(others.get(2), coordinator()));
		checkIn(this.binh, coordinator());
		assertThat(
				SignedInAs
					.call(coordinator().role(),
							() -> this.checkIns.byNumber(new CheckInRequest(ELSEWHERE, "hall", 1, form), others.get(1),
									coordinator()))
					.fresh())
			.isTrue();
		assertThat(checkIn("hall", 1, this.binh, form, coordinator()).fresh()).isFalse();
		assertThat(tally(coordinator()).present()).isEqualTo(1);
	}

	@Test
	void somebody_who_will_not_come_is_restored_first() {
		this.reception.loses(EVENT, this.cuong);
		assertThatExceptionOfType(Problem.Conflict.class).isThrownBy(() -> checkIn(this.cuong, coordinator()));
	}

	@Test
	void a_liaison_checks_in_the_own_delegations_and_no_others() {
		String others = token(this.cuong);
		assertThat(checkIn(this.binh, liaison()).fresh()).isTrue();
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> checkIn(this.cuong, liaison()));
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> byBadge(others, liaison()));
		int line = checkIn(this.cuong, coordinator()).line().number();
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> takeBack(this.cuong, line, liaison()));
	}

	@ParameterizedTest
	@EnumSource(names = { "DIRECTOR", "UNIT_LEADER", "ADMIN" })
	void others_check_nobody_in(Role role) {
		Actor other = this.organisation.person("t-other", role);
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> checkIn(this.binh, other));
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> takeBack(this.binh, 1, other));
	}

	@ParameterizedTest
	@ValueSource(strings = { "nowhere", "ward-t-vinh-niem" })
	void nobody_is_checked_in_where_the_event_has_no_point(String point) {
		assertThatExceptionOfType(Problem.NotFound.class)
			.isThrownBy(() -> checkIn(point, 1, this.binh, Ids.next(), coordinator()));
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, -1, 100 })
	void turns_are_counted_from_1_to_99(int turn) {
		assertThatExceptionOfType(Problem.NotFound.class)
			.isThrownBy(() -> checkIn("hall", turn, this.binh, Ids.next(), coordinator()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "delete from check_in", "update check_in set at = now()" })
	void lines_are_only_ever_added(String rewriting) {
		checkIn(this.binh, coordinator());
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> this.jdbc.sql(rewriting).update());
	}

	private Admission byBadge(String token, Actor who) {
		return SignedInAs.call(who.role(),
				() -> this.checkIns.byBadge(new CheckInRequest(EVENT, "hall", 1, Ids.next()), token, who));
	}

	private String token() {
		return token(this.binh);
	}

	private String token(int number) {
		Map<DelegateId, String> tokens = SignedInAs.call(Role.COORDINATOR, () -> {
			this.badges.issue(EVENT, coordinator());
			return this.badges.tokens(EVENT, coordinator());
		});
		return tokens.get(this.reception.id(EVENT, number));
	}

}
