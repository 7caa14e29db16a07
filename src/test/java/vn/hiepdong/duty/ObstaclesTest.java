package vn.hiepdong.duty;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

import vn.hiepdong.duty.obstacle.ObstacleChanged;
import vn.hiepdong.duty.obstacle.ObstacleFilter.Show;
import vn.hiepdong.duty.obstacle.ObstacleView;
import vn.hiepdong.platform.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

@RecordApplicationEvents
class ObstaclesTest extends ObstacleTest {

	@Autowired
	JdbcClient jdbc;

	@Autowired
	ApplicationEvents published;

	@Test
	void a_duty_is_blocked_until_its_last_obstacle_is_closed() {
		String number = this.world.duty("Đón").of("quan-toan").in(this.event);
		assertThat(get("quan-toan", number).blocked()).isFalse();
		raise("quan-toan", number);
		raise("quan-toan", number);
		close("quan-toan", number, 1);
		assertThat(get("quan-toan", number).blocked()).isTrue();
		assertThat(titles("dieuphoi", DutyFilter.ALL.withBlocked(true))).containsExactly("Đón");
		close("quan-toan", number, 2);
		assertThat(get("quan-toan", number).blocked()).isFalse();
		assertThat(titles("dieuphoi", DutyFilter.ALL.withBlocked(true))).isEmpty();
	}

	@Test
	void it_is_closed_once() {
		String number = this.world.duty("Đón").of("quan-toan").in(this.event);
		raise("quan-toan", number);
		close("quan-toan", number, 1);
		assertThatExceptionOfType(Problem.Conflict.class).isThrownBy(() -> close("giamdoc", number, 1));
		assertThat(all("dieuphoi", Show.CLOSED)).extracting((each) -> each.closure().actor())
			.containsExactly("quan-toan");
		assertThatExceptionOfType(Problem.NotFound.class).isThrownBy(() -> close("quan-toan", number, 2));
	}

	@Test
	void what_was_open_lapses_when_the_duty_is_given_up() {
		String number = this.world.duty("Đón").of("quan-toan").in(this.event);
		raise("quan-toan", number);
		cancel(number);
		assertThat(all("dieuphoi", Show.OPEN)).isEmpty();
		assertThat(all("dieuphoi", Show.ALL)).extracting(ObstacleView::state, ObstacleView::late)
			.containsExactly(tuple(ObstacleView.State.LAPSED, false));
		assertThatExceptionOfType(Problem.Conflict.class).isThrownBy(() -> close("quan-toan", number, 1));
		assertThat(as("quan-toan", (me) -> this.obstacles.of(this.event, number, me)).closable()).isEmpty();
	}

	@Test
	void each_change_is_told() {
		String number = this.world.duty("Đón").of("quan-toan").in(this.event);
		raise("quan-toan", number);
		close("giamdoc", number, 1);
		assertThat(this.published.stream(ObstacleChanged.class))
			.extracting(ObstacleChanged::subject, ObstacleChanged::obstacle, ObstacleChanged::actor,
					ObstacleChanged::what)
			.containsExactly(tuple(number, 1, "quan-toan", "duty.obstacle-raised"),
					tuple(number, 1, "giamdoc", "duty.obstacle-closed"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "update duty_obstacle set need = 'khác'", "delete from duty_obstacle",
			"update duty_obstacle_closure set text = 'khác'", "delete from duty_obstacle_closure" })
	void nothing_of_it_can_be_rewritten(String rewriting) {
		String number = this.world.duty("Đón").of("quan-toan").in(this.event);
		raise("quan-toan", number);
		close("quan-toan", number, 1);
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> this.jdbc.sql(rewriting).update());
	}

}
