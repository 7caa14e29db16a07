package vn.hiepdong.duty;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

import vn.hiepdong.platform.Problem;
import vn.hiepdong.platform.text.TypedTime;
import vn.hiepdong.unit.UnitId;
import vn.hiepdong.unit.UnitView;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

/**
 * A district splits a duty for its wards.
 */
class DutyTreeTest extends DutyServiceTest {

	@Autowired
	Splitting splitting;

	@Autowired
	DutyBook book;

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

	@Test
	void a_parent_follows_its_children_and_is_done_after_them() {
		String whole = district();
		split("hong-bang", whole, part("Đoạn một", "quan-toan"), part("Đoạn hai", "thuong-ly"));
		accept("quan-toan", "Q-002");
		assertThat(get("hong-bang", whole).state()).isEqualTo(DutyState.ACCEPTED);
		report("quan-toan", "Q-002", 50);
		assertThat(get("hong-bang", whole)).extracting(DutyView::state, DutyView::progress)
			.containsExactly(DutyState.IN_PROGRESS, 25);
		assertThat(get("hong-bang", whole).allowed()).doesNotContain(Step.REPORT, Step.REPORT_DONE);
		assertRefused("duty.problem.progress-of-parts", () -> report("hong-bang", whole, 90));
		done("quan-toan", "Q-002");
		assertThat(assertRefused("duty.problem.open-parts", () -> done("hong-bang", whole)).args())
			.containsExactly(whole, "Q-003");
		accept("thuong-ly", "Q-003");
		done("thuong-ly", "Q-003");
		assertThat(get("hong-bang", whole).progress()).isEqualTo(100);
		done("hong-bang", whole);
		does("giamdoc", (me) -> this.duties.verify(this.event, whole, "", this.world.version(this.event, whole), me));
		assertThat(get("giamdoc", whole).state()).isEqualTo(DutyState.VERIFIED);
		assertRefused("duty.problem.whole-verified", () -> does("dieuphoi", (me) -> this.duties.returnBack(this.event,
				"Q-002", "Thiếu", this.world.version(this.event, "Q-002"), me)));
	}

	@Test
	void a_returned_child_takes_the_whole_way_up_with_it() {
		String city = this.world.duty("Toàn thành phố").of("catp").accepted().in(this.event);
		split("dieuphoi", city, part("Quận", "hong-bang"));
		accept("hong-bang", "Q-002");
		split("hong-bang", "Q-002", part("Phường", "quan-toan"));
		accept("quan-toan", "Q-003");
		report("quan-toan", "Q-003", 30);
		assertThat(Stream.of(city, "Q-002", "Q-003").map((number) -> get("dieuphoi", number).progress()))
			.containsOnly(30);
		done("quan-toan", "Q-003");
		done("hong-bang", "Q-002");
		done("catp", city);
		does("hong-bang", (me) -> this.duties.returnBack(this.event, "Q-003", "Thiếu biển",
				this.world.version(this.event, "Q-003"), me));
		assertThat(Stream.of(city, "Q-002", "Q-003").map((number) -> get("dieuphoi", number)))
			.allSatisfy((duty) -> assertThat(duty.state()).isEqualTo(DutyState.RETURNED))
			.allSatisfy((duty) -> assertThat(duty.progress()).isEqualTo(30))
			.allSatisfy((duty) -> assertThat(duty.history().get(0).text()).isEqualTo("Thiếu biển"));
		assertThat(get("dieuphoi", "Q-002").history().get(0).changes())
			.containsExactly(new StepLine.FieldChange("part", "", "Q-003"));
	}

	@Test
	void cancelling_a_parent_cancels_what_is_open_below_it() {
		String whole = district();
		split("hong-bang", whole, part("Đoạn một", "quan-toan"), part("Đoạn hai", "thuong-ly"));
		accept("quan-toan", "Q-002");
		done("quan-toan", "Q-002");
		does("hong-bang",
				(me) -> this.duties.verify(this.event, "Q-002", "", this.world.version(this.event, "Q-002"), me));
		does("dieuphoi", (me) -> this.duties.cancel(this.event, whole, "Đổi kế hoạch",
				this.world.version(this.event, whole), me));
		assertThat(get("dieuphoi", "Q-002").state()).isEqualTo(DutyState.VERIFIED);
		assertThat(get("dieuphoi", "Q-003").state()).isEqualTo(DutyState.CANCELLED);
		assertThat(get("dieuphoi", "Q-003").history().get(0)).extracting(StepLine::step, StepLine::text)
			.containsExactly(Step.CANCEL, "Đổi kế hoạch");
	}

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

	@Test
	void a_leader_plans_and_judges_the_parts_and_nobody_elses() {
		String whole = district();
		split("hong-bang", whole, part("Đoạn", "quan-toan"));
		for (String stranger : List.of("le-chan", "quan-toan", "thuong-ly")) {
			assertDenied(() -> does(stranger,
					(me) -> this.duties.cancel(this.event, "Q-002", "x", this.world.version(this.event, "Q-002"), me)));
			assertDenied(() -> assign(stranger, "Q-002", "thuong-ly"));
			assertDenied(() -> does(stranger,
					(me) -> this.duties.verify(this.event, "Q-002", "", this.world.version(this.event, "Q-002"), me)));
			assertDenied(() -> does(stranger,
					(me) -> this.duties.edit(this.event, "Q-002", DutyWorld.plan("Khác", "1/1/2999 7:00"), 1, me)));
		}
		assertDenied(() -> does("hong-bang",
				(me) -> this.duties.cancel(this.event, whole, "x", this.world.version(this.event, whole), me)));
		assertThatExceptionOfType(Problem.Invalid.class).isThrownBy(() -> assign("hong-bang", "Q-002", "le-chan"));
		List<UnitView> below = as("hong-bang", (me) -> this.duties.assignable(this.event, "Q-002", me));
		assertThat(below).extracting(UnitView::code).containsExactlyInAnyOrder("quan-toan", "thuong-ly");
		assign("hong-bang", "Q-002", "thuong-ly");
		accept("thuong-ly", "Q-002");
		done("thuong-ly", "Q-002");
		assertThat(get("thuong-ly", "Q-002").allowed()).containsExactly(Step.COMMENT);
		does("hong-bang",
				(me) -> this.duties.verify(this.event, "Q-002", "Tốt", this.world.version(this.event, "Q-002"), me));
	}

	@Test
	void nobody_verifies_what_the_own_unit_reported() {
		String whole = district();
		split("hong-bang", whole, part("Đoạn", "quan-toan"));
		assign("dieuphoi", "Q-002", "hong-bang");
		accept("hong-bang", "Q-002");
		done("hong-bang", "Q-002");
		assertDenied(() -> does("hong-bang",
				(me) -> this.duties.verify(this.event, "Q-002", "", this.world.version(this.event, "Q-002"), me)));
	}

	@Test
	void reports_on_all_children_at_once_lose_nothing() throws Exception {
		String whole = district();
		PartPlan[] parts = IntStream.range(0, 11)
			.mapToObj((i) -> part("Đoạn " + i, (i % 2 == 0) ? "quan-toan" : "thuong-ly"))
			.toArray(PartPlan[]::new);
		split("hong-bang", whole, parts);
		List<String> numbers = IntStream.rangeClosed(2, 11).mapToObj("Q-%03d"::formatted).toList();
		numbers.forEach((number) -> accept("hong-bang", number));
		CyclicBarrier together = new CyclicBarrier(numbers.size() + 1);
		ExecutorService people = Executors.newCachedThreadPool();
		try {
			List<Future<?>> under = Stream.concat(numbers.stream().<Runnable>map((number) -> () -> {
				for (int percent = 10; percent <= 50; percent += 10) {
					report("hong-bang", number, percent);
				}
			}), Stream.of(() -> cancel("hong-bang", "Q-012"))).<Future<?>>map((work) -> people.submit(() -> {
				together.await();
				work.run();
				return true;
			})).toList();
			for (Future<?> each : under) {
				each.get();
			}
		}
		finally {
			people.shutdown();
		}
		assertThat(get("dieuphoi", whole).progress()).isEqualTo(50);
	}

	private String district() {
		return this.world.duty("Ra quân").of("hong-bang").accepted().in(this.event);
	}

	private static PartPlan part(String title, String unit) {
		return new PartPlan(title, unit, 5, null, null, "");
	}

	private void split(String username, String number, PartPlan... parts) {
		does(username, (me) -> this.splitting.split(this.event, number, Arrays.asList(parts), UUID.randomUUID(), me));
	}

	private void accept(String username, String number) {
		does(username, (me) -> this.duties.accept(this.event, number, me));
	}

	private void report(String username, String number, int percent) {
		does(username,
				(me) -> this.duties.report(this.event, number, new ProgressReport(UUID.randomUUID(), percent, ""), me));
	}

	private void done(String username, String number) {
		does(username, (me) -> this.duties.reportDone(this.event, number, UUID.randomUUID(), "", me));
	}

	private void cancel(String username, String number) {
		does(username,
				(me) -> this.duties.cancel(this.event, number, "Thôi", this.world.version(this.event, number), me));
	}

	private void assign(String username, String number, String lead, String... cooperating) {
		does(username, (me) -> this.duties.assign(this.event, number,
				new Assignment(lead, List.of(cooperating), this.duties.get(this.event, number, me).version()), me));
	}

	private static Problem.Conflict assertRefused(String problem, Runnable act) {
		try {
			act.run();
		}
		catch (Problem.Conflict ex) {
			assertThat(ex.key()).isEqualTo(problem);
			return ex;
		}
		throw new AssertionError("Not refused: " + problem);
	}

	private static void assertDenied(Runnable act) {
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(act::run);
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
