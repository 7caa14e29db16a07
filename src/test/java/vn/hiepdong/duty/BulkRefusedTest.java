package vn.hiepdong.duty;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.access.AccessDeniedException;

import vn.hiepdong.duty.bulk.AssignOrder;
import vn.hiepdong.duty.bulk.BulkOrder;
import vn.hiepdong.duty.bulk.BulkSelection;
import vn.hiepdong.duty.bulk.BulkView;
import vn.hiepdong.duty.bulk.CancelOrder;
import vn.hiepdong.duty.bulk.ShiftOrder;
import vn.hiepdong.duty.bulk.ShiftedTime;
import vn.hiepdong.platform.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class BulkRefusedTest extends BulkTest {

	@ParameterizedTest
	@ValueSource(strings = { "giamdoc", "hong-bang", "quan-toan", "lienlac" })
	void only_coordinators_may(String username) {
		String number = this.world.duty("Đón").of("quan-toan").in(this.event);
		BulkView view = change(EVERY, A_DAY_LATER);
		String seen = preview(EVERY, A_DAY_LATER).seen();
		for (Runnable act : List.<Runnable>of(
				() -> as(username, (me) -> this.bulk.chosen(this.event, only(number), me)),
				() -> as(username, (me) -> this.bulk.preview(this.event, EVERY, A_DAY_LATER, me)),
				() -> as(username,
						(me) -> this.bulk.confirm(this.event, EVERY, A_DAY_LATER, seen, UUID.randomUUID(), me)),
				() -> as(username, (me) -> this.bulk.get(this.event, view.number(), me)),
				() -> as(username, (me) -> this.bulk.changed(this.event, view.number(), 5, me)),
				() -> as(username, (me) -> this.bulk.latest(this.event, 5, me)),
				() -> does(username, (me) -> this.bulk.undo(this.event, view.number(), me)))) {
			assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(act::run);
		}
	}

	@Test
	void what_is_not_chosen_or_does_not_exist_is_refused() {
		assertInvalid("numbers", () -> preview(only(), A_DAY_LATER));
		assertInvalid("numbers", () -> preview(EVERY, A_DAY_LATER));
		String number = this.world.duty("Đón").in(this.event);
		for (String unknown : List.of("Q-999", "Q-1", "x")) {
			assertThatExceptionOfType(Problem.NotFound.class)
				.isThrownBy(() -> preview(only(number, unknown), A_DAY_LATER));
		}
		DutyFilter noUnit = DutyFilter.ALL.withUnit("khong-co");
		assertThatExceptionOfType(Problem.NotFound.class)
			.isThrownBy(() -> preview(new BulkSelection(noUnit, Set.of()), A_DAY_LATER));
	}

	@Test
	void more_than_ten_thousand_are_refused_before_they_are_looked_for() {
		String[] numbers = IntStream.rangeClosed(1, 10_001).mapToObj(DutyNumber::show).toArray(String[]::new);
		assertInvalid("numbers", () -> preview(only(numbers), A_DAY_LATER));
	}

	static Stream<Arguments> badOrders() {
		return Stream.of(Arguments.of("shift", new ShiftOrder("mai", ShiftedTime.BOTH)),
				Arguments.of("shift", new ShiftOrder("367 ngày", ShiftedTime.BOTH)),
				Arguments.of("shift", new ShiftOrder("-366 ngày 1 phút", ShiftedTime.BOTH)),
				Arguments.of("cause", new CancelOrder("")), Arguments.of("cause", new CancelOrder("x".repeat(2001))),
				Arguments.of("leadUnit", new AssignOrder("", null)),
				Arguments.of("leadUnit", new AssignOrder("giai-the", null)),
				Arguments.of("leadUnit", new AssignOrder("khong-co", null)),
				Arguments.of("cooperating", new AssignOrder("quan-toan", Set.of("giai-the"))),
				Arguments.of("cooperating", new AssignOrder("quan-toan", Set.of("quan-toan"))));
	}

	@ParameterizedTest
	@MethodSource("badOrders")
	void what_breaks_a_rule_is_refused_at_its_field(String field, BulkOrder order) {
		this.world.duty("Đón").in(this.event);
		assertInvalid(field, () -> preview(EVERY, order));
	}

	@Test
	void times_may_move_by_a_leap_year() {
		this.world.duty("Đón").in(this.event);
		assertThat(preview(EVERY, new ShiftOrder("366 ngày", ShiftedTime.BOTH)).changing()).hasSize(1);
	}

	private static void assertInvalid(String field, Runnable act) {
		assertThatExceptionOfType(Problem.Invalid.class).isThrownBy(act::run)
			.satisfies((problem) -> assertThat(problem.field()).isEqualTo(field));
	}

}
