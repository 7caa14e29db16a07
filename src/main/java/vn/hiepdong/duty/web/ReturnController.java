package vn.hiepdong.duty.web;

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
import vn.hiepdong.duty.Duties;
import vn.hiepdong.duty.Step;
import vn.hiepdong.platform.web.FormAnswer;
import vn.hiepdong.platform.web.FormVersion;

@Controller
@RequiredArgsConstructor
class ReturnController {

	private final Duties duties;

	private final DutyPage page;

	@PostMapping("/events/{code}/duties/{number}/return")
	String take(@PathVariable("code") String event, @PathVariable String number, @Me Actor me,
			@Valid @ModelAttribute("returned") ReturnForm form, BindingResult errors, Model model,
			RedirectAttributes redirect, HttpServletResponse response) {
		return FormAnswer.of(errors, response).on(() -> {
			this.duties.returnBack(event, number, form.reason(), FormVersion.read(form.version()), me);
			return this.page.done(Step.RETURN, redirect);
		}).orElse(() -> this.page.again(Refusal.of(Step.RETURN, form.version(), response), event, number, me, model));
	}

}
