package vn.hiepdong.duty;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.hiepdong.StatementCount;
import vn.hiepdong.duty.DutyCourse.Turn;
import vn.hiepdong.duty.dependency.Dependencies;
import vn.hiepdong.duty.dependency.Lag;
import vn.hiepdong.event.EventView;
import vn.hiepdong.event.Events;
import vn.hiepdong.unit.UnitId;
import vn.hiepdong.unit.Units;

import static org.assertj.core.api.Assertions.assertThat;

class DutyCoursesTest extends DutyServiceTest {

	@Autowired
	private DutyCourses courses;

	@Autowired
	private Dependencies dependencies;

	@Autowired
	private Events events;

	@Autowired
	private Units units;

	@Test
	void a_course_tells_what_moved_the_duty_on_in_order_of_time() {
		String number = this.world.duty("Ra quân").of("le-chan").reportedDone().in(this.event);
		verify(number);
		assertThat(courses()).singleElement().satisfies((course) -> {
			assertThat(course.number()).isEqualTo(number);
			assertThat(course.unit()).isEqualTo(unit("le-chan"));
			assertThat(course.turns()).extracting(Turn::step)
				.containsExactly(Step.ASSIGN, Step.ACCEPT, Step.REPORT_DONE, Step.VERIFY);
			assertThat(course.turns().get(2).percent()).isEqualTo(100);
		});
	}

	@Test
	void a_course_begins_anew_with_another_lead_unit_and_not_with_another_helper() {
		String number = this.world.duty("Ra quân").of("le-chan").accepted().in(this.event);
		assign(number, "le-chan", "quan-toan");
		assertThat(courses().get(0).turns()).extracting(Turn::step).containsExactly(Step.ASSIGN, Step.ACCEPT);
		assign(number, "thuong-ly");
		assertThat(courses().get(0).turns()).extracting(Turn::step).containsExactly(Step.ASSIGN);
		assertThat(courses().get(0).unit()).isEqualTo(unit("thuong-ly"));
	}

	@Test
	void a_draft_has_an_empty_course_and_a_cancelled_duty_none() {
		String draft = this.world.duty("Nháp").in(this.event);
		cancel(this.world.duty("Sẽ hủy").of("le-chan").in(this.event));
		assertThat(courses()).singleElement().satisfies((course) -> {
			assertThat(course.number()).isEqualTo(draft);
			assertThat(course.unit()).isNull();
			assertThat(course.turns()).isEmpty();
		});
	}

	@Test
	void a_duty_with_parts_says_so() {
		String whole = this.world.duty("Ra quân").of("hong-bang").accepted().in(this.event);
		this.world.split(this.event, whole, "quan-toan", "thuong-ly");
		assertThat(courses()).extracting(DutyCourse::split).containsExactly(true, false, false);
	}

	@Test
	void the_last_duties_of_a_unit_are_told_that_were_verified_in_other_events() {
		String former = this.world.duty("Năm ngoái").of("le-chan").reportedDone().in(this.event);
		verify(former);
		this.world.duty("Chưa xong").of("le-chan").reportedDone().in(this.event);
		EventView next = event(this.world.event());
		assertThat(this.courses.before(next, Set.of(unit("le-chan")))).filteredOn((course) -> isOf(course, former))
			.isNotEmpty();
		assertThat(this.courses.before(next, Set.of(unit("quan-toan")))).noneMatch((course) -> isOf(course, former));
		assertThat(this.courses.before(event(this.event), Set.of(unit("le-chan"))))
			.noneMatch((course) -> course.turns().equals(courses().get(0).turns()));
		assertThat(this.courses.before(next, Set.of())).isEmpty();
	}

	@Test
	void a_duty_of_an_earlier_event_tells_since_when_those_before_it_or_its_whole_let_it_begin() {
		String first = this.world.duty("Một").of("le-chan").reportedDone().in(this.event);
		String whole = this.world.duty("Hai").of("hong-bang").accepted().in(this.event);
		String part = this.world.duty("Ba").of("quan-toan").reportedDone().in(this.event);
		this.world.join(this.event, part, whole);
		does("dieuphoi", (me) -> this.dependencies.add(this.event, whole, first, new Lag(90), me));
		verify(first);
		verify(part);
		Instant done = courses().get(0).turns().get(2).at();
		assertThat(former("quan-toan", 2).released()).isEqualTo(done.plus(Duration.ofMinutes(90)));
		assertThat(former("le-chan", 0).released()).isNull();
	}

	@Test
	void one_statement_reads_however_many_there_are() {
		this.world.duty("Một").of("le-chan").accepted().in(this.event);
		EventView one = event(this.event);
		assertThat(StatementCount.of(() -> this.courses.of(one))).isOne();
		this.world.duty("Hai").of("le-chan").accepted().in(this.event);
		this.world.duty("Ba").of("quan-toan").reportedDone().in(this.event);
		assertThat(StatementCount.of(() -> this.courses.of(one))).isOne();
		Set<UnitId> units = Set.of(unit("le-chan"), unit("quan-toan"));
		assertThat(StatementCount.of(() -> this.courses.before(one, units))).isOne();
	}

	/** A duty of the event as the next event learns of it. */
	private DutyCourse former(String unit, int place) {
		List<Turn> turns = courses().get(place).turns();
		return this.courses.before(event(this.world.event()), Set.of(unit(unit)))
			.stream()
			.filter((course) -> course.turns().equals(turns))
			.findFirst()
			.orElseThrow();
	}

	private boolean isOf(DutyCourse course, String number) {
		return course.number().equals(number) && course.turns().equals(courses().get(0).turns());
	}

	private List<DutyCourse> courses() {
		return this.courses.of(event(this.event));
	}

	private EventView event(String code) {
		return this.world.as("dieuphoi", () -> this.events.get(code));
	}

	private UnitId unit(String code) {
		return this.units.tree().byCode(code).orElseThrow().id();
	}

	private void verify(String number) {
		does("giamdoc", (me) -> this.duties.verify(this.event, number, "", this.world.version(this.event, number), me));
	}

	private void assign(String number, String lead, String... helpers) {
		does("dieuphoi", (me) -> this.duties.assign(this.event, number,
				new Assignment(lead, List.of(helpers), this.world.version(this.event, number)), me));
	}

}
