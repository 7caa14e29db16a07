package vn.hiepdong.readiness;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

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
	void a_unit_covers_the_units_below_it_at_any_depth() {
		Breakdown breakdown = of(aDuty().of(unit("to-1")).that(DutyState.VERIFIED), aDuty().of(this.thuongLy),
				aDuty().of(this.staff));
		assertThat(breakdown.units()).extracting((line) -> line.subject().code(), (line) -> line.tally().counted())
			.containsExactly(tuple("catp", 3), tuple("pv01", 1), tuple("ca-hong-bang", 2), tuple("cap-quan-toan", 1),
					tuple("to-1", 1), tuple("cap-thuong-ly", 1));
	}

	@Test
	void a_unit_without_duties_below_it_has_no_line() {
		Breakdown breakdown = of(aDuty().of(this.city), aDuty().of(this.staff).that(DutyState.CANCELLED));
		assertThat(breakdown.units()).extracting((line) -> line.subject().code()).containsExactly("catp");
	}

	@Test
	void cooperating_is_not_leading() {
		Breakdown breakdown = of(aDuty().of(this.staff).helpedBy(this.quanToan));
		assertThat(breakdown.units()).extracting((line) -> line.subject().code()).containsExactly("catp", "pv01");
	}

	@Test
	void drafts_are_kept_as_unassigned() {
		Breakdown breakdown = of(aDuty(), aDuty().of(this.staff), aDuty().that(DutyState.CANCELLED));
		assertThat(breakdown.unassigned().counted()).isOne();
		assertThat(breakdown.units().get(0).tally().counted() + breakdown.unassigned().counted())
			.isEqualTo(breakdown.whole().counted());
	}

	@Test
	void every_phase_has_a_line_even_without_duties() {
		Breakdown breakdown = of(aDuty().in(Phase.AFTER), aDuty().in(Phase.AFTER));
		assertThat(breakdown.phases()).extracting(Line::subject, (line) -> line.tally().counted())
			.containsExactly(tuple(Phase.BEFORE, 0), tuple(Phase.DURING, 0), tuple(Phase.AFTER, 2));
	}

	@Test
	void areas_come_in_the_order_of_the_plan_where_they_have_duties() {
		Breakdown breakdown = of(aDuty().in(Area.MEDICAL), aDuty().in(Area.RECEPTION),
				aDuty().in(Area.PRESS).that(DutyState.CANCELLED));
		assertThat(breakdown.areas()).extracting(Line::subject).containsExactly(Area.RECEPTION, Area.MEDICAL);
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

	private Breakdown of(ADuty... duties) {
		return new Breakdown(Stream.of(duties).map(ADuty::standing).toList(), this.tree, NOW);
	}

	private UnitView unit(String code) {
		return this.tree.byCode(code).orElseThrow();
	}

}
