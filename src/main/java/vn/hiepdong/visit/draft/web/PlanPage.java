package vn.hiepdong.visit.draft.web;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import vn.hiepdong.account.Actor;
import vn.hiepdong.platform.planning.PlanningRun;
import vn.hiepdong.platform.planning.ScoreChart;
import vn.hiepdong.platform.text.TypedTime;
import vn.hiepdong.platform.web.Difference;
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

	private final HandWords words;

	/** What a delegation was told and what it would be told. */
	record ChangeRow(String name, @Nullable TourRow before, @Nullable TourRow after) {
	}

	static String of(String code, int plan) {
		return "redirect:/events/" + code + "/visits/plans/" + plan;
	}

	String show(String code, int number, Actor me, Model model) {
		return show(this.plans.get(code, number, me), model);
	}

	/**
	 * Shows what was typed beside what the draft holds where somebody else changed it
	 * meanwhile; from then on the forms carry the new version, so that a second save is a
	 * decision.
	 */
	String again(String code, int number, HandForm form, Actor me, Model model, Locale locale) {
		PlanView view = this.plans.get(code, number, me);
		if (form.knownVersion() != view.head().version()) {
			List<Option> tours = tours(view.problem());
			model.addAttribute("differences", Difference.between(this.words.of(form.asIn(view.plan()), tours, locale),
					this.words.of(form, tours, locale)));
		}
		return show(view, model);
	}

	private static String show(PlanView view, Model model) {
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
		if (!model.containsAttribute("seat")) {
			model.addAttribute("seat", SeatForm.empty());
		}
		if (!model.containsAttribute("halt")) {
			model.addAttribute("halt", HaltForm.empty());
		}
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
		model.addAttribute("tourOptions", tours(problem));
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

	private static List<Option> tours(VisitProblem problem) {
		return problem.usable()
			.stream()
			.flatMap((vehicle) -> IntStream.rangeClosed(1, problem.runs())
				.mapToObj((run) -> new Option(new TypedTour(vehicle.number(), run).toString(),
						vehicle.name() + ((problem.runs() > 1) ? " · " + run : ""))))
			.toList();
	}

}
