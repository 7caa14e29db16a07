package vn.hiepdong.visit.draft.web;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import vn.hiepdong.account.Actor;
import vn.hiepdong.platform.planning.PlanningRun;
import vn.hiepdong.platform.planning.ScoreChart;
import vn.hiepdong.platform.text.TypedTime;
import vn.hiepdong.platform.web.Option;
import vn.hiepdong.visit.draft.PlanView;
import vn.hiepdong.visit.draft.VisitPlans;
import vn.hiepdong.visit.plan.PlanCost;
import vn.hiepdong.visit.plan.VisitProblem;

/**
 * The page of one plan.
 */
@Component
@RequiredArgsConstructor
class PlanPage {

	private final VisitPlans plans;

	/** What a delegation was told and what it would be told. */
	record ChangeRow(String name, @Nullable TourRow before, @Nullable TourRow after) {
	}

	static String of(String code, int plan) {
		return "redirect:/events/" + code + "/visits/plans/" + plan;
	}

	String show(String code, int number, Actor me, Model model) {
		PlanView view = this.plans.get(code, number, me);
		VisitProblem problem = view.problem();
		TourRows rows = new TourRows(problem, view.plan());
		model.addAttribute("event", view.event());
		model.addAttribute("view", view);
		model.addAttribute("tours", rows.all());
		model.addAttribute("total", PlanCost.total(view.costs()));
		model.addAttribute("chart", ScoreChart.of(view.progress(), view.bound().total(), ran(view.head().run())));
		model.addAttribute("changes",
				view.differences()
					.stream()
					.map((each) -> new ChangeRow(
							problem.guest(each.delegation()).map(VisitProblem.Guest::name).orElse(each.delegation()),
							rows.of(each.before()), rows.of(each.after())))
					.toList());
		offer(problem, model);
		return "visit/plan";
	}

	private static Duration ran(@Nullable PlanningRun run) {
		return (run == null) ? Duration.ZERO : run.ran();
	}

	private static void offer(VisitProblem problem, Model model) {
		model.addAttribute("delegations",
				problem.guests()
					.stream()
					.map((guest) -> new Option(guest.delegation(), guest.name() + " (" + guest.people() + ")"))
					.toList());
		model.addAttribute("tourOptions",
				problem.usable()
					.stream()
					.flatMap((vehicle) -> IntStream.rangeClosed(1, problem.runs())
						.mapToObj((run) -> new Option(vehicle.number() + "/" + run,
								vehicle.name() + ((problem.runs() > 1) ? " · " + run : ""))))
					.toList());
		model.addAttribute("wards",
				problem.wards().stream().map((ward) -> new Option(ward.code(), ward.name())).toList());
		List<Instant> starts = problem.wards()
			.stream()
			.flatMap((ward) -> ward.slots().stream())
			.distinct()
			.sorted()
			.toList();
		model.addAttribute("starts",
				starts.stream().map(TypedTime::show).map((shown) -> new Option(shown, shown)).toList());
	}

}
