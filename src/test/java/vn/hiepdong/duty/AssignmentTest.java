package vn.hiepdong.duty;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.access.AccessDeniedException;

import vn.hiepdong.platform.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class AssignmentTest extends DutyServiceTest {

	@ParameterizedTest
	@ValueSource(strings = { "khong-co", "giai-the" })
	void only_a_unit_that_exists_gets_a_duty(String unit) {
		String number = this.world.duty("Đón").in(this.event);
		assertThatExceptionOfType(Problem.Invalid.class)
			.isThrownBy(() -> does("dieuphoi",
					(me) -> this.duties.assign(this.event, number, new Assignment(unit, List.of(), 0), me)))
			.satisfies((problem) -> assertThat(problem.field()).isEqualTo("leadUnit"));
	}

	@Test
	void the_last_cooperating_unit_can_be_released() {
		String number = this.world.duty("Đón").of("quan-toan").with("le-chan").in(this.event);
		long version = get("dieuphoi", number).version();
		does("dieuphoi",
				(me) -> this.duties.assign(this.event, number, new Assignment("quan-toan", List.of(), version), me));
		assertThat(get("dieuphoi", number).cooperating()).isEmpty();
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> get("le-chan", number));
	}

	@Test
	void the_same_assignment_again_changes_nothing_even_after_work_began() {
		String number = this.world.duty("Đón").of("quan-toan").with("le-chan").accepted().in(this.event);
		DutyView before = get("dieuphoi", number);
		does("dieuphoi", (me) -> this.duties.assign(this.event, number,
				new Assignment("quan-toan", List.of("le-chan"), before.version()), me));
		assertThat(get("dieuphoi", number)).isEqualTo(before);
	}

}
