package vn.hiepdong.visit.draft.web;

import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import lombok.RequiredArgsConstructor;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import vn.hiepdong.account.Actor;
import vn.hiepdong.account.Me;
import vn.hiepdong.platform.web.FormAnswer;
import vn.hiepdong.visit.draft.VisitPlans;

/**
 * Changes a draft by hand. The page that follows names the rules that it breaks.
 */
@Controller
@PreAuthorize("hasRole('COORDINATOR')")
@RequiredArgsConstructor
class HandChangeController {

	private final VisitPlans plans;

	private final PlanPage page;

	@PostMapping("/events/{event-code}/visits/plans/{plan:\\d{1,6}}/seats")
	String seat(@PathVariable("event-code") String code, @PathVariable int plan, @Me Actor me,
			@Valid @ModelAttribute("seat") SeatForm form, BindingResult errors, Model model, Locale locale,
			HttpServletResponse response) {
		return FormAnswer.of(errors, response)
			.on(() -> change(code, plan, form, me))
			.orElse(() -> this.page.again(code, plan, form, me, model, locale));
	}

	@PostMapping("/events/{event-code}/visits/plans/{plan:\\d{1,6}}/halts")
	String halt(@PathVariable("event-code") String code, @PathVariable int plan, @Me Actor me,
			@Valid @ModelAttribute("halt") HaltForm form, BindingResult errors, Model model, Locale locale,
			HttpServletResponse response) {
		return FormAnswer.of(errors, response)
			.on(() -> change(code, plan, form, me))
			.orElse(() -> this.page.again(code, plan, form, me, model, locale));
	}

	private String change(String code, int plan, HandForm form, Actor me) {
		this.plans.change(code, plan, form.change(), form.knownVersion(), me);
		return PlanPage.of(code, plan);
	}

}
