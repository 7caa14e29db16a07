package vn.hiepdong.delegate.personal;

import java.time.LocalDate;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;

import vn.hiepdong.StatementCount;
import vn.hiepdong.account.Actor;
import vn.hiepdong.account.Role;
import vn.hiepdong.platform.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Who sees the log, and how it is searched.
 */
class PersonalLogTest extends PersonalTest {

	private static final LogFilter ALL = new LogFilter(null, null);

	private static final PageRequest FIRST = PageRequest.of(0, 50);

	@Autowired
	PersonalLog log;

	Actor administrator;

	@BeforeEach
	void twoLook() {
		this.administrator = this.organisation.person("t-quantri", Role.ADMIN);
		look(this.reception.coordinator());
		this.clock.standAt("13/9/2022 00:10");
		look(this.reception.liaison());
		look(this.reception.liaison());
	}

	@Test
	void the_newest_entry_stands_first() {
		LogSheet sheet = as(this.director, () -> this.log.ofEvent(EVENT, ALL, FIRST, this.director));
		assertThat(sheet.page()).extracting((line) -> sheet.readers().get(line.reader()).username())
			.containsExactly("t-lienlac", "t-lienlac", "t-dieuphoi");
		assertThat(sheet.page()).extracting(LogLine::delegate).containsOnly("ĐB-001");
	}

	@Test
	void it_is_searched_by_person_and_by_day() {
		assertThat(found(new LogFilter("t-lienlac", null))).isEqualTo(2);
		assertThat(found(new LogFilter(null, LocalDate.of(2022, 9, 12)))).isEqualTo(1);
		assertThat(found(new LogFilter(null, LocalDate.of(2022, 9, 13)))).isEqualTo(2);
		assertThat(found(new LogFilter("t-dieuphoi", LocalDate.of(2022, 9, 13)))).isZero();
		assertThat(found(new LogFilter("nobody", null))).isZero();
	}

	@Test
	void it_comes_in_parts() {
		LogSheet second = as(this.director, () -> this.log.ofEvent(EVENT, ALL, PageRequest.of(1, 2), this.director));
		assertThat(second.page().getContent()).hasSize(1);
		assertThat(second.page().getTotalPages()).isEqualTo(2);
	}

	@Test
	void an_administrator_sees_that_of_every_event_of_which_there_is_any() {
		this.reception.open("hoi-nghi-khac");
		LogSheet sheet = as(this.administrator, () -> this.log.ofHouse(null, ALL, FIRST, this.administrator));
		assertThat(sheet.events()).containsExactly(EVENT);
		assertThat(sheet.event()).isEqualTo(EVENT);
		assertThat(sheet.page()).hasSize(3);
		assertThatExceptionOfType(Problem.NotFound.class)
			.isThrownBy(() -> this.log.ofHouse("hoi-nghi-khac", ALL, FIRST, this.administrator));
	}

	@ParameterizedTest
	@EnumSource(names = { "COORDINATOR", "LIAISON", "UNIT_LEADER" })
	void those_whom_it_is_about_do_not_see_it(Role role) {
		Actor other = this.organisation.person("t-other", role);
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> as(other, () -> this.log.ofEvent(EVENT, ALL, FIRST, other)));
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> as(other, () -> this.log.ofHouse(null, ALL, FIRST, other)));
	}

	@Test
	void many_entries_take_as_many_statements_as_few() {
		long forFew = StatementCount.of(() -> found(ALL));
		for (int i = 0; i < 20; i++) {
			look(this.organisation.person("t-dieuphoi-" + i, Role.COORDINATOR));
		}
		assertThat(StatementCount.of(() -> found(ALL))).isEqualTo(forFew);
	}

	private long found(LogFilter filter) {
		return as(this.director, () -> this.log.ofEvent(EVENT, filter, FIRST, this.director)).page().getTotalElements();
	}

	private void look(Actor who) {
		as(who, () -> this.delegates.get(EVENT, this.binh, who));
	}

}
