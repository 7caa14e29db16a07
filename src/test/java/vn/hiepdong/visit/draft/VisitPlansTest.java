package vn.hiepdong.visit.draft;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

import vn.hiepdong.StatementCount;
import vn.hiepdong.platform.Problem;
import vn.hiepdong.visit.VisitTest;
import vn.hiepdong.visit.facts.VehiclePlan;
import vn.hiepdong.visit.facts.VehicleView;
import vn.hiepdong.visit.plan.PlanDifference;
import vn.hiepdong.visit.plan.Violation;
import vn.hiepdong.visit.plan.Violation.Rule;
import vn.hiepdong.visit.plan.VisitPlan;
import vn.hiepdong.visit.programme.Programme;
import vn.hiepdong.visit.programme.Programmes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.hiepdong.visit.plan.Problems.at;
import static vn.hiepdong.visit.plan.Problems.plan;

/**
 * Two delegations take part, so that plans can be written down by hand.
 */
@Transactional
class VisitPlansTest extends VisitTest {

	private static final VisitPlan GOOD = plan("1/1 cuc-v05 > cap-thuong-ly@07:15 cap-vinh-niem@07:55",
			"2/1 ca-ha-noi > cap-dang-giang@07:15");

	@Autowired
	Programmes programmes;

	@Autowired
	JdbcClient jdbc;

	@BeforeEach
	void onlyTwoTakePart() {
		problem().guests()
			.stream()
			.filter((guest) -> !guest.delegation().equals("cuc-v05") && !guest.delegation().equals("ca-ha-noi"))
			.forEach((guest) -> noteWish(guest.delegation(), 0));
	}

	@Test
	void a_draft_holds_what_was_kept() {
		int number = keep(GOOD);
		PlanView view = view(number);
		assertThat(view.plan()).isEqualTo(GOOD);
		assertThat(view.violations()).isEmpty();
		assertThat(view.head().state()).isEqualTo(PlanState.DRAFT);
	}

	@Test
	void a_change_by_hand_is_checked_at_once_and_named() {
		int number = keep(GOOD);
		change(number, new HandChange.Halt(1, 1, "cap-vinh-niem", at("07:45"), true));
		assertThat(view(number).violations()).extracting(Violation::rule)
			.containsExactlyInAnyOrder(Rule.OPENING, Rule.TRAVEL_TIME);
		change(number, new HandChange.Halt(1, 1, "cap-vinh-niem", null, false));
		assertThat(view(number).violations()).isEmpty();
		change(number, new HandChange.Seat("ca-ha-noi", 17, 1, true));
		assertThat(view(number).violations()).extracting(Violation::rule).contains(Rule.SEES_NOTHING);
	}

	@Test
	void pins_are_kept() {
		int number = keep(GOOD);
		change(number, new HandChange.Seat("ca-ha-noi", 1, 1, true));
		change(number, new HandChange.Halt(1, 1, "cap-vinh-niem", at("07:55"), true));
		assertThat(view(number).plan().tour(1, 1).orElseThrow().riders())
			.contains(new VisitPlan.Rider("ca-ha-noi", true));
		assertThat(view(number).plan().tour(1, 1).orElseThrow().stops())
			.contains(new VisitPlan.Stop("cap-vinh-niem", at("07:55"), true));
	}

	@Test
	void a_change_that_names_what_there_is_not_is_refused() {
		int number = keep(GOOD);
		refused("delegation", number, new HandChange.Seat("ca-ha-giang", 1, 1, true));
		refused("tour", number, new HandChange.Seat("cuc-v05", 99, 1, true));
		refused("tour", number, new HandChange.Halt(1, 0, "cap-vinh-niem", at("07:55"), true));
		refused("ward", number, new HandChange.Halt(1, 1, "pv01", at("07:55"), true));
	}

	@Test
	void a_plan_that_breaks_a_rule_is_not_taken() {
		int number = keep(plan("1/1 cuc-v05 > cap-thuong-ly@07:15"));
		assertThatExceptionOfType(Problem.Conflict.class).isThrownBy(() -> take(number));
		assertThat(view(1).head().state()).isEqualTo(PlanState.CURRENT);
	}

	@Test
	void what_a_draft_changes_for_whom_is_told_before_it_is_taken() {
		int first = keep(GOOD);
		take(first);
		int second = this.plans.copy(EVENT, first, this.coordinator);
		assertThat(view(second).differences()).isEmpty();
		change(second, new HandChange.Seat("ca-ha-noi", 1, 1, false));
		assertThat(view(second).differences()).extracting(PlanDifference::delegation).containsExactly("ca-ha-noi");
		take(second);
		assertThat(view(first).head().state()).isEqualTo(PlanState.FORMER);
		assertThat(view(second).head().state()).isEqualTo(PlanState.CURRENT);
		assertThatExceptionOfType(Problem.Conflict.class)
			.isThrownBy(() -> change(second, new HandChange.Seat("ca-ha-noi", 2, 1, false)));
	}

	@Test
	void a_draft_that_somebody_else_changed_is_neither_changed_nor_taken_unseen() {
		int number = keep(GOOD);
		long seen = view(number).head().version();
		change(number, new HandChange.Seat("ca-ha-noi", 1, 1, true));
		VisitPlan theirs = view(number).plan();
		assertThatExceptionOfType(Problem.Conflict.class)
			.isThrownBy(() -> this.plans.change(EVENT, number, new HandChange.Seat("ca-ha-noi", 2, 1, true), seen,
					this.coordinator))
			.satisfies((problem) -> assertThat(problem.key()).isEqualTo("visit.plan.problem.changed"));
		assertThatExceptionOfType(Problem.Conflict.class)
			.isThrownBy(() -> this.plans.take(EVENT, number, seen, this.coordinator));
		assertThat(view(number).plan()).isEqualTo(theirs);
		take(number);
		assertThat(view(number).head().state()).isEqualTo(PlanState.CURRENT);
	}

	@Test
	void a_fact_that_changes_shows_what_the_current_plan_now_breaks() {
		take(keep(GOOD));
		assertThat(this.plans.board(EVENT, this.coordinator).broken()).isEmpty();
		VehicleView bus = this.vehicles.get(EVENT, 2, this.coordinator);
		this.vehicles.change(EVENT, 2, new VehiclePlan(bus.plate(), bus.name(), bus.seats(), bus.driver(), null, true),
				bus.version(), this.coordinator);
		assertThat(this.plans.board(EVENT, this.coordinator).broken()).extracting(Violation::rule)
			.containsExactly(Rule.VEHICLE_OUT);
	}

	@Test
	void there_is_nothing_to_repair_before_anybody_was_told() {
		this.jdbc.sql("delete from visit_plan").update();
		assertThatExceptionOfType(Problem.Conflict.class)
			.isThrownBy(() -> this.plans.search(EVENT, true, 10, this.coordinator))
			.satisfies((problem) -> assertThat(problem.key()).isEqualTo("visit.run.problem.nothing-told"));
	}

	@Test
	void only_coordinators_plan_and_liaisons_see_their_own() {
		int number = keep(GOOD);
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.plans.take(EVENT, number, 0, person("giamdoc")));
		assertThat(this.plans.get(EVENT, number, person("giamdoc")).plan()).isEqualTo(GOOD);
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.plans.board(EVENT, person("lienlac-1")));
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.programmes.all(EVENT, person("cap-quan-toan")));
		assertThat(this.programmes.ofDelegations(EVENT, person("lienlac-4")).delegations())
			.allSatisfy((each) -> assertThat(each.liaison()).isEqualTo(person("lienlac-4").id()));
	}

	@Test
	void a_ward_sees_who_comes_to_it_and_no_other() {
		take(keep(GOOD));
		assertThat(this.programmes.ofWard(EVENT, "cap-thuong-ly", person("cap-thuong-ly")).visits())
			.extracting((visit) -> visit.ride().riders().get(0).code())
			.containsExactly("cuc-v05");
		assertThat(this.programmes.ofWard(EVENT, "cap-thuong-ly", person("ca-hong-bang")).people()).isEqualTo(8);
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.programmes.ofWard(EVENT, "cap-thuong-ly", person("ca-le-chan")));
		assertThatExceptionOfType(Problem.NotFound.class)
			.isThrownBy(() -> this.programmes.ofWard(EVENT, "pv01", person("pv01")));
	}

	@Test
	void a_ride_tells_when_it_leaves_and_returns() {
		take(keep(GOOD));
		Programme programme = this.programmes.all(EVENT, this.coordinator);
		assertThat(programme.of("cuc-v05")).hasValueSatisfying((ride) -> {
			assertThat(ride.leavesAt()).isEqualTo(at("07:05"));
			assertThat(ride.returnsAt()).isEqualTo(at("08:37"));
		});
		assertThat(programme.byTime()).hasSize(2);
		assertThat(StatementCount.of(() -> this.programmes.all(EVENT, this.coordinator))).isLessThan(30);
	}

	private int keep(VisitPlan plan) {
		return this.plans.keep(EVENT, plan, this.coordinator);
	}

	private void take(int number) {
		this.plans.take(EVENT, number, view(number).head().version(), this.coordinator);
	}

	private PlanView view(int number) {
		return this.plans.get(EVENT, number, this.coordinator);
	}

	private void change(int number, HandChange change) {
		this.plans.change(EVENT, number, change, view(number).head().version(), this.coordinator);
	}

	private void refused(String field, int number, HandChange change) {
		assertThatExceptionOfType(Problem.Invalid.class).isThrownBy(() -> change(number, change))
			.satisfies((problem) -> assertThat(problem.field()).isEqualTo(field));
	}

}
