package vn.hiepdong.readiness.web;

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
import vn.hiepdong.duty.directive.Directives;
import vn.hiepdong.platform.web.ClientId;
import vn.hiepdong.platform.web.Flash;
import vn.hiepdong.platform.web.FormAnswer;
import vn.hiepdong.readiness.Readiness;

/**
 * The director's word, given on the readiness page beside what it is about.
 */
@Controller
@RequiredArgsConstructor
class WordController {

	private final Directives directives;

	private final Readiness readiness;

	private final ReadinessPage page;

	private final Flash flash;

	@GetMapping("/events/{code}/readiness/directives/new")
	String ask(@PathVariable("code") String event, @ModelAttribute("word") WordForm form, @Me Actor me, Model model) {
		this.directives.requireGiver(me);
		return this.page.withForm(this.readiness.of(event), form, model);
	}

	@PostMapping("/events/{code}/readiness/directives")
	String give(@PathVariable("code") String event, @Me Actor me, @Valid @ModelAttribute("word") WordForm form,
			BindingResult errors, Model model, RedirectAttributes redirect, HttpServletResponse response) {
		return FormAnswer.of(errors, response).on(() -> {
			this.directives.give(event, form.plan(), me);
			this.flash.say(redirect, "directive.done.given");
			return "redirect:/events/{code}/readiness";
		}).orElse(() -> {
			this.directives.requireGiver(me);
			ClientId.renew(response, model);
			return this.page.withForm(this.readiness.of(event), form, model);
		});
	}

}
