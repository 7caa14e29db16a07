package vn.hiepdong.duty;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.hiepdong.platform.Problem;
import vn.hiepdong.platform.text.TypedTime;
import vn.hiepdong.unit.UnitId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A written plan keeps to the rules of parts.
 */
class WrittenPartsTest extends DutyTreeTest {

	@Autowired
	DutyBook book;

	@Test
	void a_parent_keeps_its_lead_unit_while_it_has_children() {
		String whole = district();
		split("hong-bang", whole, part("Đoạn", "quan-toan"));
		assertThat(assertRefused("duty.problem.parts-keep-lead", () -> assign("dieuphoi", whole, "le-chan")).args())
			.containsExactly(whole, "Q-002");
		BookedDuty booked = booked(whole);
		UnitId leChan = unit("le-chan");
		assertRefused("duty.problem.parts-keep-lead",
				() -> does("dieuphoi", (me) -> this.book.write(this.book.open(this.event, me),
						List.of(new BookEntry(booked, null, booked.plan(), leChan, booked.cooperating())))));
		cancel("hong-bang", "Q-002");
		assign("dieuphoi", whole, "le-chan");
	}

	@Test
	void a_written_plan_keeps_to_the_rules_of_parts() {
		String whole = district();
		split("hong-bang", whole, part("Đoạn một", "quan-toan"), part("Đoạn hai", "thuong-ly"));
		accept("quan-toan", "Q-002");
		done("quan-toan", "Q-002");
		assertThatExceptionOfType(Problem.Invalid.class)
			.isThrownBy(() -> write(entry("Q-002", DutyWorld.plan("Đoạn một", "31/12/2999 18:00"))))
			.satisfies((problem) -> assertThat(problem.field()).isEqualTo("dueAt"));
		write(entry("Q-003", weighing(3, "1/12/2999 07:00")));
		assertThat(get("dieuphoi", whole).progress()).as("the weights count at once").isEqualTo(62);
		write(entry("Q-002", DutyWorld.plan("Đoạn một", "1/6/2999 07:00")),
				entry("Q-003", weighing(3, "1/6/2999 07:00")),
				entry(whole, DutyWorld.plan("Ra quân", "2/6/2999 07:00")));
		assertThat(get("dieuphoi", "Q-003").plan().dueAt()).isEqualTo(TypedTime.parse("1/6/2999 07:00").orElseThrow());
	}

	private BookEntry entry(String number, DutyPlan plan) {
		return new BookEntry(booked(number), null, plan, null, Set.of());
	}

	private static DutyPlan weighing(int weight, String due) {
		DutyPlan plan = DutyWorld.plan("Đoạn hai", due);
		return new DutyPlan(plan.title(), "", plan.area(), plan.phase(), plan.place(), weight, plan.criticality(),
				plan.startsAt(), plan.dueAt(), "");
	}

	private void write(BookEntry... entries) {
		does("dieuphoi", (me) -> this.book.write(this.book.open(this.event, me), List.of(entries)));
	}

	private BookedDuty booked(String number) {
		return as("dieuphoi", (me) -> this.book.read(this.book.open(this.event, me))).stream()
			.filter((duty) -> duty.number().equals(number))
			.findFirst()
			.orElseThrow();
	}

	private UnitId unit(String code) {
		return as("dieuphoi", (me) -> this.duties.assignable(this.event, "Q-001", me)).stream()
			.filter((unit) -> unit.code().equals(code))
			.findFirst()
			.orElseThrow()
			.id();
	}

}
