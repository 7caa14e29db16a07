package vn.hiepdong.delegate.lodging.web;

import lombok.RequiredArgsConstructor;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.hiepdong.account.Actor;
import vn.hiepdong.account.Me;
import vn.hiepdong.delegate.lodging.planning.PlanSight;
import vn.hiepdong.delegate.lodging.planning.RoomPlanning;
import vn.hiepdong.event.Events;
import vn.hiepdong.platform.planning.ScoreChart;
import vn.hiepdong.platform.web.Flash;

/**
 * Begins a plan of the rooms, shows it beside what is, and takes it.
 */
@Controller
@RequestMapping("/events/{event-code}/lodging/plans")
@PreAuthorize("hasRole('COORDINATOR')")
@RequiredArgsConstructor
class RoomPlanController {

	private final RoomPlanning planning;

	private final Events events;

	private final Flash flash;

	@PostMapping
	String start(@PathVariable("event-code") String code, @Me Actor me) {
		return pageOf(code, this.planning.start(code, me));
	}

	@GetMapping("/{plan:\\d{1,6}}")
	String show(@PathVariable("event-code") String code, @PathVariable int plan, @Me Actor me, Model model) {
		PlanSight sight = this.planning.get(code, plan, me);
		model.addAttribute("sight", sight);
		model.addAttribute("plan", sight.view());
		model.addAttribute("chart", ScoreChart.of(sight.progress(), null, sight.view().run().ran()));
		model.addAttribute("event", this.events.get(code));
		return "lodging/plan";
	}

	@PostMapping("/{plan:\\d{1,6}}/stop")
	String stop(@PathVariable("event-code") String code, @PathVariable int plan, @Me Actor me) {
		this.planning.stop(code, plan, me);
		return pageOf(code, plan);
	}

	@PostMapping("/{plan:\\d{1,6}}/confirmation")
	String take(@PathVariable("event-code") String code, @PathVariable int plan, @Me Actor me,
			RedirectAttributes redirect) {
		this.planning.take(code, plan, me);
		this.flash.say(redirect, "lodging.plan.taken", plan);
		return "redirect:/events/" + code + "/lodging/rooming";
	}

	private static String pageOf(String code, int plan) {
		return "redirect:/events/" + code + "/lodging/plans/" + plan;
	}

}
