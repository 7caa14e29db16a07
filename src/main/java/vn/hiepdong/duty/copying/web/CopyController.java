package vn.hiepdong.duty.copying.web;

import jakarta.servlet.http.HttpServletResponse;
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
import vn.hiepdong.duty.copying.DutyCopies;
import vn.hiepdong.platform.web.Flash;
import vn.hiepdong.platform.web.FormAnswer;

/**
 * Makes the plan of an event from another one: shows first what it would be.
 */
@Controller
@RequiredArgsConstructor
class CopyController {

	private final DutyCopies copies;

	private final CopyPage page;

	private final Flash flash;

	@GetMapping("/events/{code}/duties/copy")
	String form(@PathVariable("code") String event, @Me Actor me, @ModelAttribute("form") CopyForm form,
			BindingResult errors, Model model, HttpServletResponse response) {
		if (form.untouched()) {
			return this.page.show(event, me, model);
		}
		return FormAnswer.of(errors, response)
			.on(() -> this.page.preview(event, form.wish(), me, model))
			.orElse(() -> this.page.show(event, me, model));
	}

	@PostMapping("/events/{code}/duties/copy")
	String copy(@PathVariable("code") String event, @Me Actor me, @ModelAttribute("form") CopyForm form,
			BindingResult errors, Model model, RedirectAttributes redirect, HttpServletResponse response) {
		return FormAnswer.of(errors, response).on(() -> {
			int made = this.copies.copy(event, form.wish(), form.decision(), me);
			this.flash.say(redirect, "copying.done", made);
			return "redirect:/events/{code}/duties";
		})
			.orElse(() -> errors.hasFieldErrors() ? this.page.show(event, me, model)
					: this.page.preview(event, form.wish(), me, model));
	}

}
