package vn.hiepdong.duty.directive.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.hiepdong.account.Actor;
import vn.hiepdong.account.Me;
import vn.hiepdong.duty.directive.Directives;
import vn.hiepdong.duty.web.DutyPage;
import vn.hiepdong.platform.web.ClientId;
import vn.hiepdong.platform.web.FormAnswer;

@Controller
@RequiredArgsConstructor
class DutyDirectiveController {

	private final Directives directives;

	private final DutyPage page;

	@PostMapping("/events/{code}/duties/{number}/directives")
	String give(@PathVariable("code") String event, @PathVariable String number, @Me Actor me,
			@Valid @ModelAttribute("directive") DutyDirectiveForm form, BindingResult errors, Model model,
			RedirectAttributes redirect, HttpServletResponse response) {
		return FormAnswer.of(errors, response).on(() -> {
			this.directives.give(event, form.plan(number), me);
			return this.page.told("directive.done.given", redirect);
		}).orElse(() -> {
			this.directives.requireGiver(me);
			ClientId.renew(response, model);
			model.addAttribute("refused", "DIRECTIVE");
			return this.page.show(event, number, me, model);
		});
	}

}
