package vn.hiepdong.readiness;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

import vn.hiepdong.duty.Area;
import vn.hiepdong.duty.DutyState;
import vn.hiepdong.event.Phase;
import vn.hiepdong.unit.UnitTree;
import vn.hiepdong.unit.UnitView;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.hiepdong.readiness.ADuty.aDuty;
import static vn.hiepdong.readiness.ADuty.time;
import static vn.hiepdong.unit.UnitTrees.tree;

class BreakdownTest {

	private static final Instant NOW = time("9/9/2022 8h");

	private static final Area[] AREAS = Area.values();

	private final UnitTree tree = tree().root("catp")
		.below("catp", "pv01")
		.below("catp", "ca-hong-bang")
		.below("ca-hong-bang", "cap-quan-toan")
		.below("cap-quan-toan", "to-1")
		.below("ca-hong-bang", "cap-thuong-ly")
		.grown();

	private final UnitView city = unit("catp");

	private final UnitView staff = unit("pv01");

	private final UnitView quanToan = unit("cap-quan-toan");

	private final UnitView thuongLy = unit("cap-thuong-ly");

	@Test
	void a_unit_covers_the_units_below_it_at_any_depth_and_has_a_row_if_it_leads_a_duty_itself() {
		assertThat(rows(aDuty().of(unit("to-1")).that(DutyState.VERIFIED), aDuty().of(this.thuongLy),
				aDuty().of(this.staff), aDuty().of(unit("ca-hong-bang"))))
			.containsExactly(tuple("pv01", 1), tuple("ca-hong-bang", 3), tuple("to-1", 1), tuple("cap-thuong-ly", 1));
	}

	@Test
	void a_unit_that_leads_nothing_or_only_what_was_given_up_has_no_row() {
		assertThat(rows(aDuty().of(this.city), aDuty().of(this.staff).that(DutyState.CANCELLED)))
			.containsExactly(tuple("catp", 1));
	}

	@Test
	void cooperating_is_not_leading() {
		assertThat(rows(aDuty().of(this.staff).helpedBy(this.quanToan))).containsExactly(tuple("pv01", 1));
	}

	@Test
	void drafts_are_never_left_out_and_come_last() {
		assertThat(rows(aDuty(), aDuty().of(this.staff), aDuty().that(DutyState.CANCELLED)))
			.containsExactly(tuple("pv01", 1), tuple(null, 1));
	}

	/** As a plan that was copied with its units. */
	@Test
	void a_draft_that_remembers_a_unit_is_nobodys_and_counts_once() {
		ADuty remembering = aDuty().of(this.quanToan).that(DutyState.DRAFT).due("9/9/2022 7h");
		assertThat(rows(remembering, aDuty().of(unit("ca-hong-bang")))).containsExactly(tuple("ca-hong-bang", 1),
				tuple(null, 1));
		assertThat(of(remembering, aDuty().of(unit("ca-hong-bang"))).heatMap().rows())
			.extracting((row) -> row.cells().get(0).tally().late())
			.containsExactly(0, 1);
	}

	@Test
	void a_cell_holds_the_duties_of_one_unit_and_those_below_it_in_one_area() {
		HeatMap map = of(aDuty().of(unit("ca-hong-bang")).in(Area.TRAFFIC),
				aDuty().of(this.quanToan).in(Area.TRAFFIC).that(DutyState.VERIFIED),
				aDuty().of(this.quanToan).in(Area.MEDICAL).due("9/9/2022 7h"), aDuty().in(Area.MEDICAL))
			.heatMap();
		assertThat(map.areas()).extracting(Line::subject).containsExactly(Area.TRAFFIC, Area.MEDICAL);
		assertThat(map.rows())
			.extracting((row) -> row.cells()
				.stream()
				.map((cell) -> cell.tally().verified() + "/" + cell.tally().counted() + " " + cell.tally().late())
				.toList())
			.containsExactly(List.of("1/2 0", "0/1 1"), List.of("1/1 0", "0/1 1"), List.of("0/0 0", "0/1 0"));
	}

	@Test
	void a_part_weighs_nothing_in_the_cell_of_its_whole_and_for_itself_in_any_other() {
		HeatMap map = of(aDuty().numbered("Q-001").of(unit("ca-hong-bang")).weighing(4).in(Area.TRAFFIC),
				aDuty().numbered("Q-002").partOf("Q-001").of(this.quanToan).weighing(9).in(Area.TRAFFIC),
				aDuty().numbered("Q-003").partOf("Q-001").of(this.quanToan).weighing(2).in(Area.MEDICAL))
			.heatMap();
		assertThat(map.rows())
			.extracting((row) -> row.cells().stream().map((cell) -> cell.tally().ready().whole()).toList())
			.containsExactly(List.of(4L, 2L), List.of(9L, 2L));
		assertThat(map.rows()).extracting((row) -> row.whole().ready().whole()).containsExactly(4L, 11L);
	}

	@Test
	void a_part_of_a_part_weighs_nothing_beside_the_whole_of_both() {
		Breakdown breakdown = of(
				aDuty().numbered("Q-001").of(unit("ca-hong-bang")).weighing(4).in(Area.TRAFFIC).in(Phase.BEFORE),
				aDuty().numbered("Q-002").partOf("Q-001").of(this.staff).weighing(9).in(Area.MEDICAL).in(Phase.AFTER),
				aDuty().numbered("Q-003").partOf("Q-002").of(this.quanToan).weighing(2).in(Area.TRAFFIC));
		assertThat(breakdown.heatMap().areas()).extracting((line) -> line.tally().ready().whole())
			.containsExactly(4L, 9L);
		assertThat(breakdown.heatMap().rows()).extracting((row) -> row.whole().ready().whole())
			.containsExactly(9L, 4L, 2L);
		assertThat(breakdown.phases()).extracting((line) -> line.tally().ready().whole()).containsExactly(4L, 0L, 9L);
		assertThat(breakdown.whole().ready().whole()).isEqualTo(4);
	}

	@Test
	void ten_thousand_duties_are_divided_as_few_are() {
		ADuty[] many = IntStream.range(0, 10_000)
			.mapToObj((i) -> aDuty().numbered("Q-" + i).of((i % 2 == 0) ? this.quanToan : this.staff).in(AREAS[i % 12]))
			.toArray(ADuty[]::new);
		HeatMap map = of(many).heatMap();
		assertThat(map.rows()).hasSize(2).allSatisfy((row) -> assertThat(row.whole().counted()).isEqualTo(5_000));
		assertThat(map.areas()).hasSize(12);
	}

	@Test
	void every_phase_has_a_line_even_without_duties() {
		Breakdown breakdown = of(aDuty().in(Phase.AFTER), aDuty().in(Phase.AFTER));
		assertThat(breakdown.phases()).extracting(Line::subject, (line) -> line.tally().counted())
			.containsExactly(tuple(Phase.BEFORE, 0), tuple(Phase.DURING, 0), tuple(Phase.AFTER, 2));
	}

	@Test
	void areas_come_in_the_order_of_the_plan_where_they_have_duties() {
		HeatMap map = of(aDuty().in(Area.MEDICAL), aDuty().in(Area.RECEPTION),
				aDuty().in(Area.PRESS).that(DutyState.CANCELLED))
			.heatMap();
		assertThat(map.areas()).extracting(Line::subject).containsExactly(Area.RECEPTION, Area.MEDICAL);
	}

	@Test
	void a_ward_answers_for_what_it_leads_helps_with_or_houses() {
		Breakdown breakdown = of(aDuty().of(this.quanToan), aDuty().of(unit("to-1")),
				aDuty().of(this.staff).helpedBy(this.quanToan), aDuty().of(this.staff).takingPlaceIn(this.quanToan),
				aDuty().of(this.staff).helpedBy(unit("to-1")), aDuty().takingPlaceIn(this.quanToan),
				aDuty().of(this.staff));
		assertThat(breakdown.wards(List.of(this.quanToan.id()))).singleElement()
			.extracting((line) -> line.tally().counted())
			.isEqualTo(6);
	}

	@Test
	void a_duty_counts_once_for_a_ward_and_may_count_for_several() {
		Breakdown breakdown = of(aDuty().of(this.quanToan).takingPlaceIn(this.quanToan).helpedBy(this.thuongLy));
		assertThat(breakdown.wards(List.of(this.thuongLy.id(), this.quanToan.id())))
			.extracting((line) -> line.subject().code(), (line) -> line.tally().counted())
			.containsExactly(tuple("cap-thuong-ly", 1), tuple("cap-quan-toan", 1));
	}

	@Test
	void what_a_district_leads_is_not_its_wards() {
		Breakdown breakdown = of(aDuty().of(unit("ca-hong-bang")));
		assertThat(breakdown.wards(List.of(this.quanToan.id()))).singleElement()
			.extracting((line) -> line.tally().counted())
			.isEqualTo(0);
	}

	private List<Tuple> rows(ADuty... duties) {
		return of(duties).heatMap().rows().stream().map((row) -> {
			UnitView unit = row.unit();
			return tuple((unit != null) ? unit.code() : null, row.whole().counted());
		}).toList();
	}

	private Breakdown of(ADuty... duties) {
		return new Breakdown(Stream.of(duties).map(ADuty::standing).toList(), this.tree, NOW);
	}

	private UnitView unit(String code) {
		return this.tree.byCode(code).orElseThrow();
	}

}
