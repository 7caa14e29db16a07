package vn.hiepdong.duty.views.web;

import jakarta.servlet.http.HttpServletResponse;
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
import vn.hiepdong.duty.views.SavedViews;
import vn.hiepdong.duty.web.Typed;
import vn.hiepdong.platform.web.Flash;
import vn.hiepdong.platform.web.FormAnswer;

/**
 * Renames and removes a saved view.
 */
@Controller
@RequiredArgsConstructor
class OneViewController {

	private static final String LIST = "redirect:/events/{code}/views";

	private final SavedViews views;

	private final ViewPages pages;

	private final Flash flash;

	@PostMapping("/events/{code}/views/{view}")
	String rename(@PathVariable("code") String event, @PathVariable("view") String number,
			@ModelAttribute("form") ViewForm form, BindingResult errors, @Me Actor me, Model model,
			RedirectAttributes redirect, HttpServletResponse response) {
		return FormAnswer.of(errors, response).on(() -> {
			this.views.rename(event, Typed.position(number), form.name(), me);
			this.flash.say(redirect, "duty.views.renamed");
			return LIST;
		}).orElse(() -> this.pages.renameAgain(event, Typed.position(number), me, model));
	}

	@PostMapping("/events/{code}/views/{view}/removal")
	String remove(@PathVariable("code") String event, @PathVariable("view") String number, @Me Actor me,
			RedirectAttributes redirect) {
		this.views.remove(event, Typed.position(number), me);
		this.flash.say(redirect, "duty.views.removed");
		return LIST;
	}

}
