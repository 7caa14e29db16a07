package vn.hiepdong.duty;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.access.AccessDeniedException;

import vn.hiepdong.duty.obstacle.ObstacleFilter.Show;
import vn.hiepdong.duty.obstacle.ObstacleView;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

class ObstacleRightsTest extends ObstacleTest {

	@Test
	void whoever_works_on_a_duty_or_plans_it_raises_obstacles_numbered_within_the_duty() {
		String number = this.world.duty("Đón").of("quan-toan").with("le-chan").in(this.event);
		assertThat(raise("quan-toan", number, ask("Thiếu xe", "sap-giai-the", LATER))).isEqualTo(1);
		assertThat(raise("hong-bang", number)).as("the leader above the lead unit").isEqualTo(2);
		assertThat(raise("le-chan", number)).as("the leader of a helping unit").isEqualTo(3);
		assertThat(raise("dieuphoi", number)).isEqualTo(4);
		assertThat(raise("quan-toan", this.world.duty("Tiễn").of("quan-toan").in(this.event))).isEqualTo(1);
		assertThat(all("dieuphoi", Show.ALL).get(0))
			.extracting(ObstacleView::duty, ObstacleView::need, (each) -> each.owner().code(), ObstacleView::raisedBy,
					ObstacleView::raisedUnit)
			.containsExactly(number, "Thiếu xe", "sap-giai-the", "quan-toan", "Công an phường Quán Toan");
	}

	@ParameterizedTest
	@ValueSource(strings = { "le-chan", "giamdoc", "lienlac" })
	void nobody_else_raises_any(String stranger) {
		String number = this.world.duty("Đón").of("quan-toan").in(this.event);
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> raise(stranger, number));
		assertThat(all("dieuphoi", Show.ALL)).isEmpty();
	}

	@Test
	void a_unit_that_is_asked_and_those_above_it_see_the_duty_from_then_on_but_take_no_step() {
		String number = this.world.duty("Đón").of("le-chan").in(this.event);
		String other = this.world.duty("Tiễn").of("le-chan").in(this.event);
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> get("quan-toan", number));
		raise("le-chan", number, ask("Thiếu xe", "quan-toan", LATER));
		for (String asked : List.of("quan-toan", "hong-bang")) {
			assertThat(get(asked, number).allowed()).isEmpty();
			assertThat(titles(asked, DutyFilter.ALL)).containsExactly("Đón");
			assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> get(asked, other));
			assertThatExceptionOfType(AccessDeniedException.class)
				.isThrownBy(() -> does(asked, (me) -> this.duties.accept(this.event, number, me)));
			assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> raise(asked, number));
		}
		close("quan-toan", number, 1);
		assertThat(get("quan-toan", number).number()).as("also after it was closed").isEqualTo(number);
		assertThat(titles("quan-toan", DutyFilter.ALL)).containsExactly("Đón");
	}

	@ParameterizedTest
	@ValueSource(strings = { "le-chan", "quan-toan", "hong-bang", "dieuphoi", "giamdoc" })
	void who_raised_it_who_was_asked_and_command_close_it(String closer) {
		String number = this.world.duty("Đón").of("le-chan").in(this.event);
		raise("le-chan", number, ask("Thiếu xe", "quan-toan", LATER));
		close(closer, number, 1);
		assertThat(all("dieuphoi", Show.CLOSED))
			.extracting((each) -> each.closure().actor(), (each) -> each.closure().text())
			.containsExactly(tuple(closer, "Đã có xe"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "le-chan", "lienlac" })
	void nobody_else_closes_it(String stranger) {
		String number = this.world.duty("Đón").of("quan-toan").in(this.event);
		raise("quan-toan", number);
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> close(stranger, number, 1));
		assertThat(all("dieuphoi", Show.OPEN)).hasSize(1);
	}

}
