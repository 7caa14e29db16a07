package vn.hiepdong.duty;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.hiepdong.platform.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DutiesTest extends DutyServiceTest {

	@Autowired
	JdbcClient jdbc;

	@Test
	void numbers_count_up_in_each_event() {
		assertThat(this.world.duty("Một").in(this.event)).isEqualTo("Q-001");
		assertThat(this.world.duty("Hai").in(this.event)).isEqualTo("Q-002");
		assertThat(this.world.duty("Một").in(this.world.event())).isEqualTo("Q-001");
	}

	@Test
	void a_plan_sent_twice_makes_one_duty_and_names_it() {
		UUID clientId = UUID.randomUUID();
		String number = as("dieuphoi",
				(me) -> this.duties.create(this.event, DutyWorld.plan("Đón", "1/1/2999 7:00"), clientId, me));
		assertThatExceptionOfType(Problem.Conflict.class)
			.isThrownBy(() -> as("dieuphoi",
					(me) -> this.duties.create(this.event, DutyWorld.plan("Đón", "1/1/2999 7:00"), clientId, me)))
			.satisfies((problem) -> assertThat(problem.args()).containsExactly(number));
		assertThat(this.world.duty("Sau").in(this.event)).as("no number is lost").isEqualTo("Q-002");
	}

	@Test
	void a_report_sent_twice_counts_once() {
		String number = this.world.duty("Đón").of("quan-toan").accepted().in(this.event);
		ProgressReport report = new ProgressReport(UUID.randomUUID(), 40, "Đã dựng cổng");
		does("quan-toan", (me) -> this.duties.report(this.event, number, report, me));
		does("quan-toan", (me) -> this.duties.report(this.event, number, report, me));
		DutyView duty = get("dieuphoi", number);
		assertThat(duty.progress()).isEqualTo(40);
		assertThat(duty.history()).extracting(StepLine::step)
			.containsExactly(Step.REPORT, Step.ACCEPT, Step.ASSIGN, Step.CREATE);
		assertThat(duty.history().get(0)).extracting(StepLine::actor, StepLine::unit, StepLine::text)
			.containsExactly("quan-toan", "Công an phường Quán Toan", "Đã dựng cổng");
	}

	@Test
	void of_two_parallel_saves_one_wins_and_the_other_is_told() throws Exception {
		String number = this.world.duty("Đón").in(this.event);
		CyclicBarrier together = new CyclicBarrier(2);
		ExecutorService two = Executors.newFixedThreadPool(2);
		try {
			List<Future<Boolean>> saves = IntStream.range(0, 2).mapToObj((i) -> two.submit(() -> {
				together.await();
				try {
					does("dieuphoi", (me) -> this.duties.edit(this.event, number,
							DutyWorld.plan("Bản " + i, "1/1/2999 7:00"), 0, me));
					return true;
				}
				catch (Problem.Conflict ex) {
					return false;
				}
			})).toList();
			assertThat(List.of(saves.get(0).get(), saves.get(1).get())).containsExactlyInAnyOrder(true, false);
		}
		finally {
			two.shutdown();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "update duty_step set text = 'khác'", "delete from duty_step",
			"update duty_step_change set after = 'khác'", "delete from duty_step_change" })
	void history_cannot_be_rewritten(String rewriting) {
		String number = this.world.duty("Đón").of("quan-toan").in(this.event);
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> this.jdbc.sql(rewriting).update());
		assertThat(get("dieuphoi", number).history()).hasSize(2);
	}

}
