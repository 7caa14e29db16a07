package vn.hiepdong.duty;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.access.AccessDeniedException;

import vn.hiepdong.StatementCount;
import vn.hiepdong.duty.bulk.AssignOrder;
import vn.hiepdong.duty.bulk.BulkLine;
import vn.hiepdong.duty.bulk.BulkOrder;
import vn.hiepdong.duty.bulk.BulkPreview;
import vn.hiepdong.duty.bulk.BulkSelection;
import vn.hiepdong.duty.bulk.BulkView;
import vn.hiepdong.duty.bulk.CancelOrder;
import vn.hiepdong.duty.bulk.LabelOrder;
import vn.hiepdong.duty.bulk.ShiftOrder;
import vn.hiepdong.duty.bulk.ShiftedTime;
import vn.hiepdong.event.Phase;
import vn.hiepdong.platform.Problem;
import vn.hiepdong.platform.text.TypedTime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class BulkWorkTest extends BulkTest {

	private static final BulkOrder A_DAY_LATER = new ShiftOrder("1 ngày", ShiftedTime.BOTH);

	static Stream<Arguments> everyKind() {
		return Stream.of(Arguments.of(new AssignOrder("hong-bang", Set.of("catp")), Step.ASSIGN),
				Arguments.of(new AssignOrder("quan-toan", null), Step.ASSIGN), Arguments.of(A_DAY_LATER, Step.EDIT),
				Arguments.of(new ShiftOrder("-30 phút", ShiftedTime.START), Step.EDIT),
				Arguments.of(new ShiftOrder("-1 ngày 2 giờ", ShiftedTime.DUE), Step.EDIT),
				Arguments.of(LabelOrder.of(Phase.AFTER), Step.EDIT),
				Arguments.of(LabelOrder.of(Area.TRAFFIC), Step.EDIT),
				Arguments.of(LabelOrder.of(Criticality.CRITICAL), Step.EDIT),
				Arguments.of(new CancelOrder("Không tổ chức nữa"), Step.CANCEL));
	}

	@ParameterizedTest
	@MethodSource("everyKind")
	void what_the_preview_says_is_what_happens_and_an_undo_brings_all_of_it_back(BulkOrder order, Step step) {
		oneInEveryState();
		Map<String, DutySnapshot> before = snapshots();
		BulkPreview preview = preview(EVERY, order);
		assertThat(snapshots()).as("nothing is changed before the confirmation").isEqualTo(before);
		Map<String, DutySnapshot> told = new HashMap<>(before);
		preview.lines().forEach((line) -> told.put(line.duty().number(), line.after()));
		assertThat(told).isNotEqualTo(before);

		BulkView view = confirm(EVERY, order, preview.seen(), UUID.randomUUID());
		assertThat(view.changed()).isEqualTo(preview.changing().size());
		assertThat(snapshots()).isEqualTo(told);
		assertThat(preview.changing()).allSatisfy((line) -> {
			assertThat(lastStep(line.duty().number()).step()).isEqualTo(step);
			assertThat(lastStep(line.duty().number()).actor()).isEqualTo("dieuphoi");
		});

		undo(view);
		assertThat(snapshots()).isEqualTo(before);
		assertThat(preview.changing()).allSatisfy((line) -> {
			assertThat(lastStep(line.duty().number()).step()).isEqualTo(Step.RESTORE);
			assertThat(lastStep(line.duty().number()).changes()).hasSameSizeAs(line.changes());
		});
		assertThat(preview.leftOut())
			.allSatisfy((line) -> assertThat(lastStep(line.duty().number()).step()).isNotEqualTo(Step.RESTORE));
	}

	@Test
	void the_history_of_an_undo_says_from_what_to_what() {
		String number = this.world.duty("Đón").of("quan-toan").with("le-chan").accepted().in(this.event);
		does("quan-toan",
				(me) -> this.duties.report(this.event, number, new ProgressReport(UUID.randomUUID(), 60, ""), me));
		BulkView view = change(only(number), new AssignOrder("hong-bang", Set.of()));
		assertThat(get("dieuphoi", number).progress()).isZero();
		undo(view);
		assertThat(lastStep(number).changes()).containsExactlyInAnyOrder(
				new StepLine.FieldChange("leadUnit", "hong-bang", "quan-toan"),
				new StepLine.FieldChange("cooperating", "", "le-chan"),
				new StepLine.FieldChange("state", "ASSIGNED", "IN_PROGRESS"),
				new StepLine.FieldChange("progress", "0%", "60%"));
		does("quan-toan", (me) -> this.duties.report(this.event, number,
				new ProgressReport(UUID.randomUUID(), 80, "Lại là của đơn vị"), me));
	}

	@Test
	void each_duty_that_cannot_be_changed_is_left_out_and_says_why() {
		List<String> numbers = oneInEveryState();
		this.jdbc.sql("""
				update duty set parent_id = (select p.id from duty p where p.event_id = duty.event_id and p.number = ?)
				where number = ? and event_id = (select id from event where code = ?)
				""").params(DutyNumber.read(numbers.get(0)), DutyNumber.read(numbers.get(5)), this.event).update();
		assertThat(why(new AssignOrder("le-chan", null)))
			.isEqualTo(Map.of(numbers.get(0), "duty.problem.lead-cooperates", numbers.get(1), "duty.bulk.cannot.over",
					numbers.get(3), "duty.bulk.cannot.over", numbers.get(7), "duty.bulk.cannot.reported"));
		assertThat(why(new CancelOrder("Thừa"))).isEqualTo(Map.of(numbers.get(0), "duty.bulk.cannot.split",
				numbers.get(1), "duty.bulk.cannot.over", numbers.get(3), "duty.bulk.cannot.over"));
		assertThat(why(new AssignOrder("hong-bang", Set.of()))).containsEntry(numbers.get(0), "duty.bulk.cannot.split");
		assertThat(why(A_DAY_LATER)).containsOnlyKeys(numbers.get(1), numbers.get(3));
	}

	@Test
	void a_duty_that_would_be_due_before_its_start_is_left_out() {
		String close = this.world.duty("Sát giờ").due("1/1/2020 08:00").in(this.event);
		String far = this.world.duty("Còn lâu").due("9/1/2020 08:00").in(this.event);
		BulkOrder order = new ShiftOrder("-2h", ShiftedTime.DUE);
		assertThat(why(order)).isEqualTo(Map.of(close, "duty.problem.due-before-start"));
		change(EVERY, order);
		assertThat(TypedTime.show(get("dieuphoi", close).plan().dueAt())).isEqualTo("01/01/2020 08:00");
		assertThat(TypedTime.show(get("dieuphoi", far).plan().dueAt())).isEqualTo("09/01/2020 06:00");
	}

	@Test
	void a_duty_that_is_so_already_stays_without_a_line_in_its_history() {
		String number = this.world.duty("Đón").in(this.event);
		String other = this.world.duty("Tiễn").in(this.event);
		change(only(other), LabelOrder.of(Area.PRESS));
		BulkPreview preview = preview(EVERY, LabelOrder.of(Area.PRESS));
		assertThat(preview.same()).isEqualTo(1);
		confirm(EVERY, LabelOrder.of(Area.PRESS), preview.seen(), UUID.randomUUID());
		assertThat(get("dieuphoi", other).history()).hasSize(2);
		assertThat(get("dieuphoi", number).history()).hasSize(2);
	}

	@Test
	void nothing_is_changed_if_a_duty_was_changed_since_the_preview() {
		String changed = this.world.duty("Đón").of("quan-toan").in(this.event);
		this.world.duty("Tiễn").of("quan-toan").in(this.event);
		String seen = preview(EVERY, A_DAY_LATER).seen();
		does("quan-toan", (me) -> this.duties.accept(this.event, changed, me));
		Map<String, DutySnapshot> before = snapshots();
		assertConflict("duty.bulk.problem.changed", () -> confirm(EVERY, A_DAY_LATER, seen, UUID.randomUUID()));
		assertThat(snapshots()).isEqualTo(before);
		List<BulkView> made = as("dieuphoi", (me) -> this.bulk.latest(this.event, 5, me));
		assertThat(made).isEmpty();
	}

	@Test
	void nothing_is_changed_if_the_filter_shows_others_by_now() {
		this.world.duty("Đón").in(this.event);
		String seen = preview(EVERY, A_DAY_LATER).seen();
		this.world.duty("Tiễn").in(this.event);
		assertConflict("duty.bulk.problem.changed", () -> confirm(EVERY, A_DAY_LATER, seen, UUID.randomUUID()));
	}

	@Test
	void a_preview_of_one_change_confirms_no_other() {
		this.world.duty("Đón").in(this.event);
		String seen = preview(EVERY, A_DAY_LATER).seen();
		assertConflict("duty.bulk.problem.changed",
				() -> confirm(EVERY, new ShiftOrder("2 ngày", ShiftedTime.BOTH), seen, UUID.randomUUID()));
	}

	@Test
	void the_same_form_sent_twice_changes_once() {
		String number = this.world.duty("Đón").in(this.event);
		String seen = preview(EVERY, A_DAY_LATER).seen();
		UUID clientId = UUID.randomUUID();
		BulkView first = confirm(EVERY, A_DAY_LATER, seen, clientId);
		assertThat(confirm(EVERY, A_DAY_LATER, seen, clientId)).isEqualTo(first);
		assertThat(get("dieuphoi", number).history()).hasSize(2);
		assertThat(change(EVERY, A_DAY_LATER).number()).as("no number is lost").isEqualTo(first.number() + 1);
	}

	@Test
	void a_change_of_nothing_is_no_change() {
		this.world.duty("Đón").in(this.event);
		assertConflict("duty.bulk.problem.nothing", () -> change(EVERY, LabelOrder.of(Area.RECEPTION)));
	}

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

	@Test
	void five_hundred_duties_take_statements_by_batches_not_by_rows() {
		for (BulkOrder order : List.of(A_DAY_LATER, new AssignOrder("hong-bang", Set.of("catp")),
				new CancelOrder("Thừa"))) {
			String few = event(20);
			String many = event(500);
			this.event = few;
			long ofFew = statements(order);
			this.event = many;
			assertThat(statements(order) - ofFew).as(order.kind().name()).isLessThan(100);
		}
	}

	private String event(int duties) {
		String code = this.world.event();
		this.world.duty("Đón").of("quan-toan").with("le-chan").accepted().in(code);
		this.world.fill(code, duties);
		return code;
	}

	private long statements(BulkOrder order) {
		return StatementCount.of(() -> undo(change(EVERY, order)));
	}

	private Map<String, String> why(BulkOrder order) {
		Map<String, String> reasons = new HashMap<>();
		for (BulkLine line : preview(EVERY, order).leftOut()) {
			BulkLine.Reason why = line.why();
			reasons.put(line.duty().number(), (why != null) ? why.key() : "");
		}
		return reasons;
	}

	private static void assertConflict(String key, Runnable act) {
		assertThatExceptionOfType(Problem.Conflict.class).isThrownBy(act::run)
			.satisfies((problem) -> assertThat(problem.key()).isEqualTo(key));
	}

	private static void assertInvalid(String field, Runnable act) {
		assertThatExceptionOfType(Problem.Invalid.class).isThrownBy(act::run)
			.satisfies((problem) -> assertThat(problem.field()).isEqualTo(field));
	}

}
