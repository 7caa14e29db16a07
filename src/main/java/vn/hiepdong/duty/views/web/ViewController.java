package vn.hiepdong.duty.views.web;

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
import vn.hiepdong.duty.views.SavedViews;
import vn.hiepdong.platform.web.Flash;
import vn.hiepdong.platform.web.FormAnswer;

/**
 * Saves the filter of the list that is shown, and shows what was saved.
 */
@Controller
@RequiredArgsConstructor
class ViewController {

	private final SavedViews views;

	private final ViewPages pages;

	private final Flash flash;

	@GetMapping("/events/{code}/views")
	String list(@PathVariable("code") String event, @Me Actor me, Model model) {
		return this.pages.list(event, me, model);
	}

	@PostMapping("/events/{code}/views")
	String save(@PathVariable("code") String event, @ModelAttribute("form") ViewForm form, BindingResult errors,
			@Me Actor me, Model model, RedirectAttributes redirect, HttpServletResponse response) {
		return FormAnswer.of(errors, response).on(() -> {
			this.views.save(event, form.name(), form.query().text(), me);
			this.flash.say(redirect, "duty.views.saved");
			return "redirect:/events/{code}/duties" + form.query().end();
		}).orElse(() -> this.pages.saveAgain(event, form, me, model));
	}

}
