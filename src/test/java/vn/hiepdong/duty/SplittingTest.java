package vn.hiepdong.duty;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.access.AccessDeniedException;

import vn.hiepdong.platform.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

/**
 * A duty is split into parts for units below its lead unit.
 */
class SplittingTest extends DutyTreeTest {

	@Test
	void parts_are_duties_of_the_units_below_from_the_start() {
		String whole = district();
		split("hong-bang", whole, part("Đoạn một", "quan-toan"), part("Đoạn hai", "thuong-ly"));
		assertThat(get("quan-toan", "Q-002").state()).isEqualTo(DutyState.ASSIGNED);
		assertThat(get("quan-toan", "Q-002").plan().area()).isEqualTo(get("hong-bang", whole).plan().area());
		assertThat(get("thuong-ly", "Q-003").history()).extracting(StepLine::step, StepLine::actor)
			.containsExactly(tuple(Step.ASSIGN, "hong-bang"), tuple(Step.CREATE, "hong-bang"));
		assertThat(get("hong-bang", whole).history().get(0)).extracting(StepLine::step, StepLine::changes)
			.containsExactly(Step.SPLIT, List.of(new StepLine.FieldChange("parts", "", "Q-002, Q-003")));
	}

	@Test
	void a_split_sent_twice_makes_its_parts_once() {
		String whole = district();
		UUID clientId = UUID.randomUUID();
		List<PartPlan> parts = List.of(part("Đoạn một", "quan-toan"));
		does("hong-bang", (me) -> this.splitting.split(this.event, whole, parts, clientId, me));
		assertThatExceptionOfType(Problem.Conflict.class)
			.isThrownBy(() -> does("hong-bang", (me) -> this.splitting.split(this.event, whole, parts, clientId, me)))
			.satisfies((problem) -> assertThat(problem.args()).containsExactly(whole));
		assertThat(titles("dieuphoi", DutyFilter.ALL)).hasSize(2);
	}

	@Test
	void one_wrong_part_saves_none_and_is_named() {
		String whole = district();
		assertThatExceptionOfType(Problem.Invalid.class)
			.isThrownBy(() -> split("hong-bang", whole, part("Đoạn một", "quan-toan"), part("Đoạn hai", "le-chan")))
			.satisfies((problem) -> assertThat(problem.field()).isEqualTo("parts[1].unit"));
		assertThat(titles("dieuphoi", DutyFilter.ALL)).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "hong-bang", "catp", "giai-the", "khong-co" })
	void a_part_goes_strictly_below_the_lead_unit(String unit) {
		String whole = district();
		assertThatExceptionOfType(Problem.Invalid.class).isThrownBy(() -> split("dieuphoi", whole, part("Đoạn", unit)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "le-chan", "quan-toan", "giamdoc", "lienlac" })
	void only_the_lead_units_leader_and_coordinators_split(String stranger) {
		String whole = district();
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> split(stranger, whole, part("Đoạn", "quan-toan")));
		split("dieuphoi", whole, part("Đoạn", "quan-toan"));
	}

	@Test
	void a_duty_is_split_while_it_is_worked_on_only() {
		String assigned = this.world.duty("Ra quân").of("hong-bang").in(this.event);
		String done = this.world.duty("Ra quân").of("hong-bang").reportedDone().in(this.event);
		Stream.of(assigned, done)
			.forEach((number) -> assertThatExceptionOfType(Problem.Conflict.class)
				.isThrownBy(() -> split("hong-bang", number, part("Đoạn", "quan-toan"))));
	}

}
