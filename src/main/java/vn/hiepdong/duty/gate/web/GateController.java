package vn.hiepdong.duty.gate.web;

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
import vn.hiepdong.duty.gate.GateDesk;
import vn.hiepdong.duty.gate.Gates;
import vn.hiepdong.platform.web.ClientId;
import vn.hiepdong.platform.web.Flash;
import vn.hiepdong.platform.web.FormAnswer;

/**
 * Makes and changes gates.
 */
@Controller
@RequiredArgsConstructor
class GateController {

	private static final String LIST = "redirect:/events/{code}/gates";

	private final Gates gates;

	private final GateFormPage page;

	private final Flash flash;

	@GetMapping("/events/{code}/gates/new")
	String empty(@PathVariable("code") String event, @Me Actor me, Model model) {
		return this.page.show(GateForm.empty(), this.gates.planning(event, me), model);
	}

	@PostMapping("/events/{code}/gates")
	String make(@PathVariable("code") String event, @Me Actor me, @Valid @ModelAttribute("form") GateForm form,
			BindingResult errors, Model model, RedirectAttributes redirect, HttpServletResponse response) {
		return FormAnswer.of(errors, response).on(() -> {
			this.gates.make(event, form.plan(), form.client(), me);
			this.flash.say(redirect, "gate.made", form.name());
			return LIST;
		}).orElse(() -> {
			ClientId.renew(response, model);
			return this.page.again(form, this.gates.planning(event, me), model);
		});
	}

	@GetMapping("/events/{code}/gates/{gate:\\d{1,6}}")
	String edit(@PathVariable("code") String event, @PathVariable int gate, @Me Actor me, Model model) {
		GateDesk desk = this.gates.planning(event, gate, me);
		return this.page.show(GateForm.of(desk.gate()), desk, model);
	}

	@PostMapping("/events/{code}/gates/{gate:\\d{1,6}}")
	String change(@PathVariable("code") String event, @PathVariable int gate, @Me Actor me,
			@Valid @ModelAttribute("form") GateForm form, BindingResult errors, Model model,
			RedirectAttributes redirect, HttpServletResponse response) {
		return FormAnswer.of(errors, response).on(() -> {
			this.gates.change(event, gate, form.plan(), form.knownVersion(), me);
			this.flash.say(redirect, "gate.changed", form.name());
			return LIST;
		}).orElse(() -> this.page.again(form, this.gates.planning(event, gate, me), model));
	}

}
