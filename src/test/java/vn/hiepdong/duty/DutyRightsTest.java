package vn.hiepdong.duty;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DutyRightsTest extends DutyServiceTest {

	@Test
	void a_leader_acts_for_the_own_unit_and_those_below_and_for_no_other() {
		String number = this.world.duty("Đón").of("quan-toan").in(this.event);
		for (String stranger : List.of("le-chan", "dieuphoi", "giamdoc", "lienlac")) {
			assertThatExceptionOfType(AccessDeniedException.class)
				.isThrownBy(() -> does(stranger, (me) -> this.duties.accept(this.event, number, me)));
		}
		assertThat(get("dieuphoi", number).state()).isEqualTo(DutyState.ASSIGNED);
		does("hong-bang", (me) -> this.duties.accept(this.event, number, me));
		assertThat(get("dieuphoi", number).state()).isEqualTo(DutyState.ACCEPTED);
	}

	@Test
	void a_cooperating_unit_sees_but_does_not_act() {
		String number = this.world.duty("Đón").of("quan-toan").with("le-chan").in(this.event);
		assertThat(get("le-chan", number).allowed()).containsExactly(Step.COMMENT, Step.PART);
		assertThat(get("quan-toan", number).allowed()).containsExactly(Step.ACCEPT, Step.COMMENT);
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> does("le-chan", (me) -> this.duties.accept(this.event, number, me)));
	}

	@Test
	void drafts_are_for_planners_and_each_sees_the_own_list() {
		String draft = this.world.duty("Nháp").in(this.event);
		this.world.duty("Của Quán Toan").of("quan-toan").with("le-chan").in(this.event);
		this.world.duty("Của Hồng Bàng").of("hong-bang").in(this.event);
		assertThat(titles("dieuphoi", DutyFilter.ALL)).hasSize(3);
		assertThat(titles("giamdoc", DutyFilter.ALL)).hasSize(3);
		assertThat(titles("hong-bang", DutyFilter.ALL)).containsExactly("Của Quán Toan", "Của Hồng Bàng");
		assertThat(titles("quan-toan", DutyFilter.ALL)).containsExactly("Của Quán Toan");
		assertThat(titles("le-chan", DutyFilter.ALL)).containsExactly("Của Quán Toan");
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> get("hong-bang", draft));
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> titles("lienlac", DutyFilter.ALL));
	}

}
