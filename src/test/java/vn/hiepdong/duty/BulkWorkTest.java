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

import vn.hiepdong.duty.bulk.AssignOrder;
import vn.hiepdong.duty.bulk.BulkOrder;
import vn.hiepdong.duty.bulk.BulkPreview;
import vn.hiepdong.duty.bulk.BulkView;
import vn.hiepdong.duty.bulk.CancelOrder;
import vn.hiepdong.duty.bulk.LabelOrder;
import vn.hiepdong.duty.bulk.ShiftOrder;
import vn.hiepdong.duty.bulk.ShiftedTime;
import vn.hiepdong.event.Phase;
import vn.hiepdong.platform.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class BulkWorkTest extends BulkTest {

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

	private static void assertConflict(String key, Runnable act) {
		assertThatExceptionOfType(Problem.Conflict.class).isThrownBy(act::run)
			.satisfies((problem) -> assertThat(problem.key()).isEqualTo(key));
	}

}
