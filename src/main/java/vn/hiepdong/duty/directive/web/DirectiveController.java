package vn.hiepdong.duty.directive.web;

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
import vn.hiepdong.event.Events;
import vn.hiepdong.platform.web.ClientId;
import vn.hiepdong.platform.web.Flash;
import vn.hiepdong.platform.web.FormAnswer;

@Controller
@RequiredArgsConstructor
class DirectiveController {

	private final Directives directives;

	private final DirectiveListPage page;

	private final Events events;

	private final Flash flash;

	@GetMapping("/events/{code}/directives")
	String list(@PathVariable("code") String event, @ModelAttribute("query") DirectiveQuery query, @Me Actor me,
			Model model) {
		model.addAttribute("form", DirectiveForm.empty());
		return this.page.show(event, query, me, model);
	}

	@PostMapping("/events/{code}/directives")
	String give(@PathVariable("code") String event, @Me Actor me, @Valid @ModelAttribute("form") DirectiveForm form,
			BindingResult errors, Model model, RedirectAttributes redirect, HttpServletResponse response) {
		return FormAnswer.of(errors, response).on(() -> {
			int number = this.directives.give(event, form.plan(), me);
			redirect.addAttribute("directive", number);
			this.flash.say(redirect, "directive.done.given");
			return "redirect:/events/{code}/directives/{directive}";
		}).orElse(() -> {
			this.directives.requireGiver(me);
			ClientId.renew(response, model);
			model.addAttribute("refused", true);
			return this.page.show(event, DirectiveQuery.ALL, me, model);
		});
	}

	@GetMapping("/events/{code}/directives/{directive:\\d{1,6}}")
	String show(@PathVariable("code") String event, @PathVariable int directive, @Me Actor me, Model model) {
		model.addAttribute("directive", this.directives.get(event, directive, me));
		model.addAttribute("event", this.events.get(event));
		return "directive/view";
	}

}
