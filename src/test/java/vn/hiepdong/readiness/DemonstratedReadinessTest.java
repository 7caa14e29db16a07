package vn.hiepdong.readiness;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.PageRequest;

import vn.hiepdong.StatementCount;
import vn.hiepdong.demo.DemonstrationFiles;
import vn.hiepdong.demo.LoadedDemonstration;
import vn.hiepdong.duty.Area;
import vn.hiepdong.duty.Duties;
import vn.hiepdong.duty.DutyFilter;
import vn.hiepdong.duty.DutyStanding;
import vn.hiepdong.duty.DutyState;
import vn.hiepdong.event.Phase;
import vn.hiepdong.platform.text.TypedTime;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The figures of the demonstration, reckoned a second time from its files and compared
 * with the lists behind their links.
 */
class DemonstratedReadinessTest {

	private static final String EVENT = "hoi-nghi-2022";

	private static final LoadedDemonstration DEMONSTRATION = LoadedDemonstration.shared();

	private static final List<Map<String, String>> DUTIES = DemonstrationFiles.duties();

	private static final Map<String, String> PARENTS = DemonstrationFiles.lines("units")
		.stream()
		.collect(Collectors.toMap((unit) -> unit.get("code"), (unit) -> unit.get("parent")));

	private static final Map<String, String> WARDS = DemonstrationFiles.lines("places")
		.stream()
		.collect(Collectors.toMap((place) -> place.get("code"), (place) -> place.get("ward")));

	private static ReadinessView readiness;

	@BeforeAll
	static void read() {
		readiness = DEMONSTRATION.as("giamdoc", (me) -> DEMONSTRATION.get(Readiness.class).of(EVENT));
	}

	@Test
	void the_whole() {
		assertFigures(readiness.whole(), (duty) -> true);
		assertThat(readiness.whole().ready()).isEqualTo(new Share(43, 550));
		assertThat(readiness.whole().late()).isEqualTo(5);
		assertThat(readiness.whole().notBegun()).isEqualTo(44);
	}

	@Test
	void each_unit_with_those_below_it() {
		assertThat(readiness.units()).hasSizeGreaterThan(10)
			.allSatisfy((line) -> assertFigures(line.tally(),
					(duty) -> within(duty.get("leadUnit"), line.subject().code())));
	}

	@Test
	void each_phase() {
		assertThat(readiness.phases()).extracting(Line::subject).containsExactly(Phase.values());
		assertThat(readiness.phases()).allSatisfy(
				(line) -> assertFigures(line.tally(), (duty) -> duty.get("phase").equals(line.subject().name())));
	}

	@Test
	void each_area() {
		assertThat(readiness.areas()).extracting(Line::subject).containsExactly(Area.values());
		assertThat(readiness.areas()).allSatisfy(
				(line) -> assertFigures(line.tally(), (duty) -> duty.get("area").equals(line.subject().name())));
	}

	@Test
	void each_host_ward_in_the_order_of_the_programme() {
		assertThat(readiness.wards()).extracting((line) -> line.subject().code())
			.containsExactly("cap-quan-toan", "cap-thuong-ly", "cap-vinh-niem", "cap-dang-giang");
		assertThat(readiness.wards())
			.allSatisfy((line) -> assertFigures(line.tally(), (duty) -> concerns(line.subject().code(), duty)));
	}

	@Test
	void what_is_blocked_is_counted_as_the_list_counts_it() {
		assertThat(readiness.blocked()).isEqualTo(2).isEqualTo(total(DutyFilter.ALL.withBlocked(true)));
	}

	@Test
	void what_is_late_is_named_with_its_owner_the_worst_first() {
		assertThat(readiness.late().all()).isEqualTo(5);
		assertThat(readiness.late().worst()).extracting((trouble) -> trouble.duty().number())
			.containsExactlyInAnyOrder("Q-014", "Q-026", "Q-045", "Q-054", "Q-064");
		assertThat(readiness.late().worst()).extracting(Trouble::duty)
			.isSortedAccordingTo((a, b) -> b.criticality().compareTo(a.criticality()));
		assertThat(readiness.late().worst()).allSatisfy((trouble) -> {
			assertThat(trouble.owner()).isNotNull();
			assertThat(trouble.owner().phone()).matches("0\\d{9}");
		});
	}

	@Test
	void what_should_have_begun_is_named_but_no_more_than_fits() {
		List<String> expected = DUTIES.stream()
			.filter((duty) -> Set.of("DRAFT", "ASSIGNED", "ACCEPTED").contains(duty.get("state")))
			.filter((duty) -> duty.get("startsAt").compareTo(now()) < 0)
			.map((duty) -> duty.get("number"))
			.toList();
		assertThat(readiness.overdueStarts().all()).isEqualTo(expected.size());
		assertThat(readiness.overdueStarts().worst()).hasSizeLessThanOrEqualTo(10)
			.extracting(Trouble::duty)
			.extracting(DutyStanding::number)
			.isSubsetOf(expected);
	}

	@Test
	void the_list_behind_each_figure_holds_as_many_duties() {
		assertLists(readiness.whole(), new Basis(null, null, null, null));
		readiness.units()
			.forEach((line) -> assertLists(line.tally(), new Basis(line.subject().code(), null, null, null)));
		readiness.wards()
			.forEach((line) -> assertLists(line.tally(), new Basis(null, line.subject().code(), null, null)));
		readiness.phases().forEach((line) -> assertLists(line.tally(), new Basis(null, null, line.subject(), null)));
		readiness.areas().forEach((line) -> assertLists(line.tally(), new Basis(null, null, null, line.subject())));
		assertThat(total(DutyFilter.ALL.withState(DutyState.DRAFT))).isEqualTo(readiness.unassigned().listed());
	}

	@Test
	void it_takes_a_handful_of_statements_for_a_hundred_duties() {
		long statements = DEMONSTRATION.as("giamdoc",
				(me) -> StatementCount.of(() -> DEMONSTRATION.get(Readiness.class).of(EVENT)));
		assertThat(statements).isBetween(4L, 12L);
	}

	private static void assertFigures(Tally tally, Predicate<Map<String, String>> belongs) {
		List<Map<String, String>> all = DUTIES.stream().filter(belongs).toList();
		List<Map<String, String>> counted = all.stream().filter((duty) -> !in(duty, "CANCELLED")).toList();
		Set<String> numbers = counted.stream().map((duty) -> duty.get("number")).collect(Collectors.toSet());
		List<Map<String, String>> weighed = counted.stream()
			.filter((duty) -> !numbers.contains(duty.get("parent")))
			.toList();
		int weight = weighed.stream().mapToInt((duty) -> number(duty, "weight")).sum();
		int verified = weighed.stream()
			.filter((duty) -> in(duty, "VERIFIED"))
			.mapToInt((duty) -> number(duty, "weight"))
			.sum();
		int work = weighed.stream().mapToInt((duty) -> number(duty, "weight") * number(duty, "progress")).sum();
		assertThat(tally.ready()).isEqualTo(new Share(verified, weight));
		assertThat(tally.reported()).isEqualTo(new Share(work, 100L * weight));
		assertThat(tally.counted()).isEqualTo(counted.size());
		assertThat(tally.listed()).isEqualTo(all.size());
		assertThat(tally.late()).isEqualTo((int) counted.stream()
			.filter((duty) -> duty.get("dueAt").compareTo(now()) < 0)
			.filter((duty) -> !in(duty, "REPORTED_DONE", "VERIFIED"))
			.count());
		assertThat(tally.notBegun())
			.isEqualTo((int) counted.stream().filter((duty) -> in(duty, "DRAFT", "ASSIGNED", "ACCEPTED")).count());
	}

	private static void assertLists(Tally tally, Basis basis) {
		assertThat(total(basis.filter(null, false, false))).as("all of %s", basis).isEqualTo(tally.listed());
		assertThat(total(basis.filter(null, true, false))).as("late of %s", basis).isEqualTo(tally.late());
		assertThat(total(basis.filter(null, false, true))).as("not begun of %s", basis).isEqualTo(tally.notBegun());
		assertThat(total(basis.filter(DutyState.VERIFIED, false, false))).as("verified of %s", basis)
			.isEqualTo(tally.verified());
		assertThat(total(basis.filter(DutyState.REPORTED_DONE, false, false))).as("waiting of %s", basis)
			.isEqualTo(tally.waiting());
		assertThat(total(basis.filter(DutyState.RETURNED, false, false))).as("returned of %s", basis)
			.isEqualTo(tally.returned());
		assertThat(total(basis.filter(DutyState.CANCELLED, false, false))).as("cancelled of %s", basis)
			.isEqualTo(tally.cancelled());
	}

	private static int total(DutyFilter filter) {
		return DEMONSTRATION.as("giamdoc",
				(me) -> (int) DEMONSTRATION.get(Duties.class)
					.list(EVENT, filter, PageRequest.of(0, 1), me)
					.page()
					.getTotalElements());
	}

	private static boolean concerns(String ward, Map<String, String> duty) {
		return within(duty.get("leadUnit"), ward)
				|| Arrays.stream(duty.get("cooperating").split(";")).anyMatch((helper) -> within(helper, ward))
				|| ward.equals(WARDS.get(duty.get("place")));
	}

	private static boolean within(String unit, String above) {
		return !unit.isEmpty() && (unit.equals(above) || within(PARENTS.get(unit), above));
	}

	/** The present as the files write times: the clock of the demonstration runs on. */
	private static String now() {
		return readiness.at().atZone(TypedTime.ZONE).toLocalDateTime().toString();
	}

	private static boolean in(Map<String, String> duty, String... states) {
		return Set.of(states).contains(duty.get("state"));
	}

	private static int number(Map<String, String> duty, String column) {
		return Integer.parseInt(duty.get(column));
	}

	private record Basis(String unit, String ward, Phase phase, Area area) {

		DutyFilter filter(DutyState state, boolean late, boolean notBegun) {
			return DutyFilter.ALL.withUnit(this.unit)
				.withWard(this.ward)
				.withPhase(this.phase)
				.withArea(this.area)
				.withState(state)
				.withLate(late)
				.withNotBegun(notBegun);
		}

	}

}
