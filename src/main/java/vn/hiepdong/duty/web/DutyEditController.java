package vn.hiepdong.duty.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.hiepdong.account.Actor;
import vn.hiepdong.account.Me;
import vn.hiepdong.duty.Duties;
import vn.hiepdong.duty.DutyView;
import vn.hiepdong.duty.Step;
import vn.hiepdong.event.EventView;
import vn.hiepdong.event.Events;
import vn.hiepdong.platform.web.FormAnswer;
import vn.hiepdong.platform.web.FormVersion;

@Controller
@RequiredArgsConstructor
class DutyEditController {

	private static final String VIEW = "duty/form";

	private final Duties duties;

	private final Events events;

	private final DutyPage page;

	private final DutyDifferences differences;

	private final Choices choices;

	@GetMapping("/events/{code}/duties/{number}/edit")
	String form(@PathVariable("code") String event, @PathVariable String number, @Me Actor me, Model model) {
		DutyView duty = duty(event, number, me, model);
		model.addAttribute("form", DutyForm.of(duty));
		model.addAttribute("version", duty.version());
		return VIEW;
	}

	@PostMapping("/events/{code}/duties/{number}")
	String edit(@PathVariable("code") String event, @PathVariable String number, @Me Actor me,
			@Valid @ModelAttribute("form") DutyForm form, BindingResult errors, Model model,
			RedirectAttributes redirect, HttpServletResponse response) {
		return FormAnswer.of(errors, response).on(() -> {
			this.duties.edit(event, number, form.plan(), FormVersion.read(form.version()), me);
			return this.page.done(Step.EDIT, event, number, me, redirect);
		}).orElse(() -> again(Refusal.of(Step.EDIT, form.version(), response), event, number, me, form, model));
	}

	/**
	 * Shows what was typed, after a conflict beside what somebody else saved meanwhile;
	 * from then on the form carries the new version, so that a second save is a decision.
	 */
	private String again(Refusal refusal, String event, String number, Actor me, DutyForm form, Model model) {
		DutyView duty = duty(event, number, me, model);
		model.addAttribute("version", refusal.version(duty.version()));
		if (refusal.isStale(duty)) {
			model.addAttribute("differences", this.differences.between(duty, form));
		}
		return VIEW;
	}

	private DutyView duty(String event, String number, Actor me, Model model) {
		DutyView duty = this.duties.getFor(Step.EDIT, event, number, me);
		EventView planned = this.events.get(event);
		model.addAttribute("event", planned);
		this.choices.ofPlan(planned, model);
		model.addAttribute("duty", duty);
		return duty;
	}

}
