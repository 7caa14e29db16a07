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
import vn.hiepdong.duty.Step;
import vn.hiepdong.event.EventView;
import vn.hiepdong.platform.web.ClientId;
import vn.hiepdong.platform.web.FormAnswer;

@Controller
@RequiredArgsConstructor
class DutyPlanController {

	private static final String VIEW = "duty/form";

	private final Duties duties;

	private final DutyPage page;

	private final Choices choices;

	@GetMapping("/events/{code}/duties/new")
	String form(@PathVariable("code") String event, @Me Actor me, Model model) {
		model.addAttribute("form", DutyForm.empty());
		return page(event, me, model);
	}

	@PostMapping("/events/{code}/duties")
	String create(@PathVariable("code") String event, @Me Actor me, @Valid @ModelAttribute("form") DutyForm form,
			BindingResult errors, Model model, RedirectAttributes redirect, HttpServletResponse response) {
		return FormAnswer.of(errors, response).on(() -> {
			redirect.addAttribute("number", this.duties.create(event, form.plan(), form.client(), me));
			return this.page.done(Step.CREATE, redirect);
		}).orElse(() -> {
			ClientId.renew(response, model);
			return page(event, me, model);
		});
	}

	private String page(String event, Actor me, Model model) {
		EventView planned = this.duties.planning(event, me);
		model.addAttribute("event", planned);
		this.choices.ofPlan(planned, model);
		return VIEW;
	}

}
