package vn.hiepdong.duty;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import vn.hiepdong.duty.obstacle.ObstacleFilter.Show;
import vn.hiepdong.duty.obstacle.ObstacleRequest;
import vn.hiepdong.platform.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ObstacleRequestTest extends ObstacleTest {

	@Test
	void a_request_sent_twice_counts_once_and_another_under_the_same_id_is_refused() {
		String number = this.world.duty("Đón").of("quan-toan").in(this.event);
		String other = this.world.duty("Tiễn").of("quan-toan").in(this.event);
		UUID id = UUID.randomUUID();
		assertThat(raise("quan-toan", number, new ObstacleRequest(id, "Thiếu xe", "le-chan", time(LATER))))
			.isEqualTo(1);
		assertThat(raise("quan-toan", number, new ObstacleRequest(id, " Thiếu xe ", "le-chan", time(LATER))))
			.isEqualTo(1);
		List.of(new ObstacleRequest(id, "Thiếu người", "le-chan", time(LATER)),
				new ObstacleRequest(id, "Thiếu xe", "hong-bang", time(LATER)),
				new ObstacleRequest(id, "Thiếu xe", "le-chan", time("2/9/2999 7:00")))
			.forEach((changed) -> assertThatExceptionOfType(Problem.Conflict.class)
				.isThrownBy(() -> raise("quan-toan", number, changed)));
		assertThatExceptionOfType(Problem.Conflict.class)
			.isThrownBy(() -> raise("quan-toan", other, new ObstacleRequest(id, "Thiếu xe", "le-chan", time(LATER))));
		assertThat(all("dieuphoi", Show.ALL)).hasSize(1);
	}

	@Test
	void a_request_that_came_before_the_duty_was_given_up_is_still_a_repetition() {
		String number = this.world.duty("Đón").of("quan-toan").in(this.event);
		ObstacleRequest request = ask("Thiếu xe", "le-chan", LATER);
		raise("quan-toan", number, request);
		cancel(number);
		assertThat(raise("quan-toan", number, request)).isEqualTo(1);
	}

	@Test
	void a_draft_and_a_duty_that_is_over_have_no_obstacles() {
		String draft = this.world.duty("Nháp").in(this.event);
		String cancelled = this.world.duty("Hủy").of("quan-toan").in(this.event);
		cancel(cancelled);
		String verified = this.world.duty("Xong").of("quan-toan").reportedDone().in(this.event);
		does("giamdoc",
				(me) -> this.duties.verify(this.event, verified, "", this.world.version(this.event, verified), me));
		for (String number : List.of(draft, cancelled, verified)) {
			assertThatExceptionOfType(Problem.Conflict.class).isThrownBy(() -> raise("dieuphoi", number));
		}
	}

	@Test
	void a_request_names_a_living_unit_a_time_ahead_and_a_need() {
		String number = this.world.duty("Đón").of("quan-toan").in(this.event);
		assertInvalid("owner", number, ask("Thiếu xe", "khong-co", LATER));
		assertInvalid("owner", number, ask("Thiếu xe", "giai-the", LATER));
		assertInvalid("neededBy", number, ask("Thiếu xe", "le-chan", "1/9/2020 7:00"));
		assertInvalid("need", number, ask(" \u00a0 ", "le-chan", LATER));
		assertInvalid("need", number, ask("x".repeat(2001), "le-chan", LATER));
		assertThat(all("dieuphoi", Show.ALL)).isEmpty();
		assertThat(raise("quan-toan", number, ask("x".repeat(2000), "le-chan", LATER))).isEqualTo(1);
	}

	private void assertInvalid(String field, String number, ObstacleRequest request) {
		assertThatExceptionOfType(Problem.Invalid.class).isThrownBy(() -> raise("quan-toan", number, request))
			.satisfies((problem) -> assertThat(problem.field()).isEqualTo(field));
	}

}
