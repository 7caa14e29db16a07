package vn.hiepdong.duty.views.web;

import jakarta.servlet.http.HttpServletResponse;
import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
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
import vn.hiepdong.duty.views.SavedViews;
import vn.hiepdong.platform.web.FormAnswer;

@Controller
@RequiredArgsConstructor
class ViewController {

	private static final String LIST = "redirect:/events/{code}/duties";

	private final SavedViews views;

	private final Duties duties;

	private final MessageSource messages;

	@PostMapping("/events/{code}/views")
	String save(@PathVariable("code") String event, @ModelAttribute("form") ViewForm form, BindingResult errors,
			@Me Actor me, Model model, RedirectAttributes redirect, HttpServletResponse response) {
		return FormAnswer.of(errors, response).on(() -> {
			this.views.save(event, form.name(), form.query().text(), me);
			tell("duty.views.saved", redirect);
			return LIST + form.query().end();
		}).orElse(() -> {
			model.addAttribute("event", this.duties.planning(event, me));
			model.addAttribute("query", form.query().text());
			return "duty/view-form";
		});
	}

	@PostMapping("/events/{code}/views/{view}/removal")
	String remove(@PathVariable("code") String event, @PathVariable("view") String number, @Me Actor me,
			RedirectAttributes redirect) {
		this.views.remove(event, number.matches("\\d{1,9}") ? Integer.parseInt(number) : 0, me);
		tell("duty.views.removed", redirect);
		return LIST;
	}

	private void tell(String key, RedirectAttributes redirect) {
		redirect.addFlashAttribute("flash", this.messages.getMessage(key, null, LocaleContextHolder.getLocale()));
	}

}
