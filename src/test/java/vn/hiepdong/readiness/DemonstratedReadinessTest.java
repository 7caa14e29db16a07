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
import org.springframework.transaction.support.TransactionTemplate;

import vn.hiepdong.StatementCount;
import vn.hiepdong.demo.DemonstrationFiles;
import vn.hiepdong.demo.LoadedDemonstration;
import vn.hiepdong.duty.Area;
import vn.hiepdong.duty.Duties;
import vn.hiepdong.duty.DutyFilter;
import vn.hiepdong.duty.web.DutyQuery;
import vn.hiepdong.event.Phase;
import vn.hiepdong.platform.text.TypedTime;
import vn.hiepdong.readiness.HeatMap.Row;
import vn.hiepdong.readiness.Trouble.Kind;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hiepdong.CoordinatorPages.html;

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
		assertThat(units()).hasSizeGreaterThan(10)
			.allSatisfy((row) -> assertFigures(row.whole(), (duty) -> within(duty.get("leadUnit"), code(row))));
	}

	@Test
	void each_unit_in_each_area() {
		assertThat(units()).allSatisfy((row) -> assertThat(row.cells()).hasSize(Area.values().length)
			.allSatisfy((cell) -> assertFigures(cell.tally(),
					(duty) -> within(duty.get("leadUnit"), code(row)) && duty.get("area").equals(cell.area().name()))));
	}

	@Test
	void what_no_unit_has_been_given_is_not_left_out() {
		assertThat(readiness.heatMap().rows()).last()
			.satisfies((row) -> assertFigures(row.whole(), (duty) -> in(duty, "DRAFT")));
	}

	@Test
	void each_phase() {
		assertThat(readiness.phases()).extracting(Line::subject).containsExactly(Phase.values());
		assertThat(readiness.phases()).allSatisfy(
				(line) -> assertFigures(line.tally(), (duty) -> duty.get("phase").equals(line.subject().name())));
	}

	@Test
	void each_area() {
		assertThat(readiness.heatMap().areas()).extracting(Line::subject).containsExactly(Area.values());
		assertThat(readiness.heatMap().areas()).allSatisfy(
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
	void what_is_not_as_it_should_be_is_named_with_its_owner_the_late_first() {
		assertThat(readiness.worst()).extracting((trouble) -> trouble.duty().number())
			.containsExactlyInAnyOrder("Q-014", "Q-026", "Q-045", "Q-054", "Q-064");
		assertThat(readiness.worst()).extracting(Trouble::duty)
			.isSortedAccordingTo((a, b) -> b.criticality().compareTo(a.criticality()));
		assertThat(readiness.worst()).allSatisfy((trouble) -> {
			assertThat(trouble.kind()).isEqualTo(Kind.LATE);
			assertThat(trouble.owner()).isNotNull();
			assertThat(trouble.owner().phone()).matches("0\\d{9}");
		});
	}

	@Test
	void what_should_have_begun_is_counted() {
		assertThat(readiness.whole().overdueStarts()).isEqualTo((int) DUTIES.stream()
			.filter((duty) -> in(duty, "DRAFT", "ASSIGNED", "ACCEPTED"))
			.filter((duty) -> duty.get("startsAt").compareTo(now()) < 0)
			.count());
	}

	@Test
	void delegates_are_counted() {
		assertThat(readiness.delegates().invited()).isEqualTo(DemonstrationFiles.lines("delegates").size());
	}

	/**
	 * The list behind each figure of the page holds as many as the figure says: duties,
	 * directives, obstacles or delegates.
	 */
	@Test
	void each_figure_of_the_page_opens_a_list_of_as_many() {
		List<Figure> figures = Figure.allOn(html(DEMONSTRATION.page("giamdoc", "/events/" + EVENT + "/readiness")));
		assertThat(figures).hasSizeGreaterThan(60)
			.extracting(Figure::list)
			.contains("directives?show=OPEN", "directives?show=NEW", "obstacles?show=OPEN", "obstacles?show=NEW",
					"delegates", "delegates?stage=LODGED", "duties", "duties?again=true", "duties?unstarted=true",
					"duties?news=REPORTED", "duties?ward=cap-quan-toan&blocked=true");
		figures.stream()
			.distinct()
			.forEach((figure) -> assertThat(behind(figure)).as(figure.address()).isEqualTo(figure.says()));
	}

	/** What a transaction that may write reads is never a view that was kept. */
	@Test
	void it_takes_a_handful_of_statements_for_a_hundred_duties() {
		long statements = DEMONSTRATION.as("giamdoc", (me) -> DEMONSTRATION.get(TransactionTemplate.class)
			.execute((status) -> StatementCount.of(() -> DEMONSTRATION.get(Readiness.class).of(EVENT))));
		assertThat(statements).isBetween(4L, 20L);
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

	/** Duties are counted without their page, for there are many such lists. */
	private static int behind(Figure figure) {
		if (figure.list().startsWith("duties")) {
			DutyFilter filter = DutyQuery.of(figure.query()).filter();
			return DEMONSTRATION.as("giamdoc",
					(me) -> (int) DEMONSTRATION.get(Duties.class)
						.list(EVENT, filter, PageRequest.of(0, 1), me)
						.page()
						.getTotalElements());
		}
		return Figure.listed(html(DEMONSTRATION.page("giamdoc", figure.address())));
	}

	private static List<Row> units() {
		return readiness.heatMap().rows().stream().filter((row) -> row.unit() != null).toList();
	}

	private static String code(Row row) {
		return row.unit().code();
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

}
