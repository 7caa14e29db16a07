package vn.hiepdong.delegate.personal;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.security.access.AccessDeniedException;

import vn.hiepdong.SignedInAs;
import vn.hiepdong.StatementCount;
import vn.hiepdong.account.Actor;
import vn.hiepdong.account.Role;
import vn.hiepdong.delegate.Kept;
import vn.hiepdong.delegate.Reception;
import vn.hiepdong.platform.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

/**
 * What is kept of people, the day of its erasure, and who may erase when.
 */
class PersonalDataTest extends PersonalTest {

	private static final LocalDate LATER = LocalDate.of(2022, 10, 1);

	@Autowired
	PersonalData data;

	@Test
	void each_kind_of_data_says_of_how_many_people_it_is_kept() {
		this.reception.loses(EVENT, this.cuong);
		assertThat(kept()).containsEntry("name", 2)
			.containsEntry("phone", 1)
			.containsEntry("identity-number", 0)
			.containsEntry("diet-note", 1)
			.containsEntry("absence", 1)
			.containsEntry("position", 1)
			.containsEntry("liaison", 1)
			.containsEntry("badge", 0)
			.containsEntry("driver", 0);
	}

	@Test
	void many_delegates_take_as_many_statements_as_few() {
		long forFew = StatementCount.of(this::kept);
		this.reception.expects(EVENT, 40, Reception.OTHER);
		assertThat(StatementCount.of(this::kept)).isEqualTo(forFew);
	}

	@ParameterizedTest
	@EnumSource(names = { "UNIT_LEADER", "ADMIN" })
	void whoever_has_no_business_with_delegates_sees_no_count_of_them(Role role) {
		Actor other = this.organisation.person("t-other", role);
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> as(other, () -> this.data.kept(EVENT, other)));
	}

	@ParameterizedTest
	@EnumSource(names = "COORDINATOR", mode = EnumSource.Mode.EXCLUDE)
	void only_coordinators_set_the_day_and_erase(Role role) {
		this.clock.standAt("1/10/2022 08:00");
		Actor other = this.organisation.person("t-other", role);
		SignedInAs.run(role, () -> {
			assertThatExceptionOfType(AccessDeniedException.class)
				.isThrownBy(() -> this.data.eraseOn(EVENT, LATER, other));
			assertThatExceptionOfType(AccessDeniedException.class)
				.isThrownBy(() -> this.data.erase(EVENT, EVENT, other));
		});
	}

	@Test
	void the_day_that_was_set_last_counts_and_is_near_a_week_before() {
		eraseOn(LATER);
		eraseOn(LATER.plusDays(9));
		assertThat(term()).isEqualTo(new TermSight(LATER.plusDays(9), false, false));
		this.clock.standAt("3/10/2022 00:01");
		assertThat(term().soon()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "2022-09-12", "2022-09-16" })
	void the_day_comes_after_the_last_one_of_the_event(LocalDate day) {
		assertThatExceptionOfType(Problem.Invalid.class).isThrownBy(() -> eraseOn(day))
			.satisfies((ex) -> assertThat(ex.field()).isEqualTo("eraseOn"));
		assertThatNoException().isThrownBy(() -> eraseOn(LocalDate.of(2022, 9, 17)));
	}

	@Test
	void the_day_comes_after_today() {
		this.clock.standAt("1/10/2022 08:00");
		assertThatExceptionOfType(Problem.Invalid.class).isThrownBy(() -> eraseOn(LATER));
	}

	@Test
	void a_day_that_was_set_stays_in_the_history() {
		eraseOn(LATER);
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.jdbc.sql("update personal_term set erase_on = erase_on + 1").update());
	}

	@Test
	void nothing_is_erased_before_the_event_is_over() {
		this.clock.standAt("16/9/2022 17:29");
		assertThatExceptionOfType(Problem.Conflict.class).isThrownBy(() -> erase(EVENT))
			.satisfies((ex) -> assertThat(ex.key()).isEqualTo("personal.problem.not-over"));
		this.clock.standAt("16/9/2022 17:30");
		assertThatNoException().isThrownBy(() -> erase(EVENT));
		assertThat(kept()).containsEntry("name", 0).containsEntry("phone", 0);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "xoa", "hoi-nghi-khac" })
	void nothing_is_erased_by_a_slip(String typed) {
		this.clock.standAt("1/10/2022 08:00");
		assertThatExceptionOfType(Problem.Invalid.class).isThrownBy(() -> erase(typed))
			.satisfies((ex) -> assertThat(ex.field()).isEqualTo("confirmation"));
		assertThat(kept()).containsEntry("phone", 1);
	}

	private Map<String, Integer> kept() {
		Actor liaison = this.reception.liaison();
		return as(liaison, () -> this.data.kept(EVENT, liaison)).kept()
			.stream()
			.collect(Collectors.toMap(Kept::kind, Kept::people));
	}

	private TermSight term() {
		return as(this.director, () -> this.data.term(EVENT, this.director));
	}

	private void eraseOn(LocalDate day) {
		SignedInAs.run(Role.COORDINATOR, () -> this.data.eraseOn(EVENT, day, this.reception.coordinator()));
	}

	private void erase(String confirmation) {
		SignedInAs.run(Role.COORDINATOR, () -> this.data.erase(EVENT, confirmation, this.reception.coordinator()));
	}

}
