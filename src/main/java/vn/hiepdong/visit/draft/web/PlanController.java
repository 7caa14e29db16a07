package vn.hiepdong.visit.draft.web;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.hiepdong.account.Actor;
import vn.hiepdong.account.Me;
import vn.hiepdong.platform.web.Flash;
import vn.hiepdong.platform.web.FormVersion;
import vn.hiepdong.visit.draft.VisitPlans;

/**
 * Shows one plan, ends its search, copies it, makes it the one that people are told.
 */
@Controller
@RequiredArgsConstructor
class PlanController {

	private final VisitPlans plans;

	private final PlanPage page;

	private final Flash flash;

	@GetMapping("/events/{event-code}/visits/plans/{plan:\\d{1,6}}")
	String view(@PathVariable("event-code") String code, @PathVariable int plan, @Me Actor me, Model model) {
		return this.page.show(code, plan, me, model);
	}

	@PostMapping("/events/{event-code}/visits/plans/{plan:\\d{1,6}}/stop")
	@PreAuthorize("hasRole('COORDINATOR')")
	String stop(@PathVariable("event-code") String code, @PathVariable int plan, @Me Actor me) {
		this.plans.stop(code, plan, me);
		return PlanPage.of(code, plan);
	}

	@PostMapping("/events/{event-code}/visits/plans/{plan:\\d{1,6}}/copy")
	@PreAuthorize("hasRole('COORDINATOR')")
	String copy(@PathVariable("event-code") String code, @PathVariable int plan, @Me Actor me,
			RedirectAttributes redirect) {
		int copy = this.plans.copy(code, plan, me);
		this.flash.say(redirect, "visit.plan.copied", copy);
		return PlanPage.of(code, copy);
	}

	@PostMapping("/events/{event-code}/visits/plans/{plan:\\d{1,6}}/taking")
	@PreAuthorize("hasRole('COORDINATOR')")
	String take(@PathVariable("event-code") String code, @PathVariable int plan,
			@RequestParam(required = false) @Nullable String version, @Me Actor me, RedirectAttributes redirect) {
		this.plans.take(code, plan, FormVersion.read(version), me);
		this.flash.say(redirect, "visit.plan.taken", plan);
		return "redirect:/events/" + code + "/visits";
	}

}
