package vn.hiepdong.duty;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import vn.hiepdong.platform.Problem;
import vn.hiepdong.platform.text.TypedTime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * No whole is due before one of its open parts, whichever of the two is moved.
 */
class WholeDueTest extends DutyServiceTest {

	private static final String DUE = "10/6/2999 17:00";

	@Autowired
	private DutyBook book;

	private String whole = "";

	private String part = "";

	@BeforeEach
	void aWholeAndItsPart() {
		this.whole = this.world.duty("Ra quân").due(DUE).of("hong-bang").accepted().in(this.event);
		this.part = this.world.split(this.event, this.whole, "quan-toan").get(0);
	}

	@Test
	void a_whole_cannot_become_due_before_an_open_part() {
		edit(this.part, "9/6/2999 17:00");
		edit(this.whole, "9/6/2999 17:00");
		assertThatExceptionOfType(Problem.Invalid.class).isThrownBy(() -> edit(this.whole, "9/6/2999 16:59"))
			.satisfies((problem) -> {
				assertThat(problem.field()).isEqualTo("dueAt");
				assertThat(problem.key()).isEqualTo("duty.problem.due-before-part");
				assertThat(problem.args()).containsExactly(this.whole, this.part, "09/06/2999 17:00");
			});
		assertThat(due(this.whole)).isEqualTo("09/06/2999 17:00");
	}

	@Test
	void a_part_that_was_reported_done_counts_for_it_may_come_back() {
		reportPartDone();
		assertThatExceptionOfType(Problem.Invalid.class).isThrownBy(() -> edit(this.whole, "9/6/2999 17:00"));
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void of_a_part_that_is_over_nothing_can_be_late(boolean verified) {
		if (verified) {
			reportPartDone();
			does("dieuphoi", (me) -> this.duties.verify(this.event, this.part, "",
					this.world.version(this.event, this.part), me));
		}
		else {
			does("dieuphoi", (me) -> this.duties.cancel(this.event, this.part, "Thôi",
					this.world.version(this.event, this.part), me));
		}
		edit(this.whole, "9/6/2999 17:00");
		assertThat(due(this.whole)).isEqualTo("09/06/2999 17:00");
	}

	@Test
	void in_a_written_plan_only_what_comes_of_all_its_lines_counts() {
		String partOfPart = this.world.split(this.event, this.part(), "quan-toan").get(0);
		for (String due : List.of("1/6/2999 17:00", "20/6/2999 17:00")) {
			write(due, this.part, this.whole, partOfPart);
			assertThat(Stream.of(this.whole, this.part, partOfPart).map(this::due))
				.containsOnly(TypedTime.show(TypedTime.parse(due).orElseThrow()));
		}
		assertThatExceptionOfType(Problem.Invalid.class)
			.isThrownBy(() -> write("1/6/2999 17:00", this.whole, this.part))
			.satisfies(
					(problem) -> assertThat(problem.args()).containsExactly(this.part, partOfPart, "20/06/2999 17:00"));
	}

	/** The part again, given to a unit that has others below it. */
	private String part() {
		Assignment assignment = new Assignment("hong-bang", List.of(), version(this.part));
		does("dieuphoi", (me) -> this.duties.assign(this.event, this.part, assignment, me));
		does("hong-bang", (me) -> this.duties.accept(this.event, this.part, me));
		return this.part;
	}

	private void reportPartDone() {
		does("quan-toan", (me) -> this.duties.accept(this.event, this.part, me));
		does("quan-toan", (me) -> this.duties.reportDone(this.event, this.part, UUID.randomUUID(), "", me));
	}

	private void edit(String number, String due) {
		long version = version(number);
		does("dieuphoi", (me) -> this.duties.edit(this.event, number, DutyWorld.plan("Ra quân", due), version, me));
	}

	private void write(String due, String... numbers) {
		does("dieuphoi", (me) -> {
			OpenBook open = this.book.open(this.event, me);
			this.book.write(open,
					Stream.of(numbers)
						.map((number) -> this.book.read(open, List.of(number)).get(0))
						.map((duty) -> new BookEntry(duty, null, DutyWorld.plan("Ra quân", due), null, Set.of()))
						.toList());
		});
	}

	private long version(String number) {
		return get("dieuphoi", number).version();
	}

	private String due(String number) {
		return TypedTime.show(get("dieuphoi", number).plan().dueAt());
	}

}
