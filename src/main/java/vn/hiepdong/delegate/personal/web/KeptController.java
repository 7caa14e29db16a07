package vn.hiepdong.delegate.personal.web;

import jakarta.servlet.http.HttpServletResponse;
import lombok.RequiredArgsConstructor;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.hiepdong.account.Actor;
import vn.hiepdong.account.Me;
import vn.hiepdong.delegate.personal.KeptSheet;
import vn.hiepdong.delegate.personal.PersonalData;
import vn.hiepdong.platform.web.Flash;
import vn.hiepdong.platform.web.FormAnswer;

/**
 * What is kept of people, why, and until when.
 */
@Controller
@RequestMapping("/events/{event-code}/personal-data")
@RequiredArgsConstructor
class KeptController {

	private static final String VIEW = "personal/kept";

	private final PersonalData data;

	private final Flash flash;

	@GetMapping
	String kept(@PathVariable("event-code") String code, @Me Actor me, Model model) {
		KeptSheet sheet = this.data.kept(code, me);
		model.addAttribute("form", TermForm.of(sheet.term()));
		return page(sheet, model);
	}

	/** Stands on the page of the event. */
	@GetMapping("/term")
	String term(@PathVariable("event-code") String code, @Me Actor me, Model model) {
		model.addAttribute("term", this.data.term(code, me));
		return "personal/term";
	}

	@PostMapping("/term")
	@PreAuthorize("hasRole('COORDINATOR')")
	String eraseOn(@PathVariable("event-code") String code, @ModelAttribute("form") TermForm form, BindingResult errors,
			@Me Actor me, Model model, RedirectAttributes redirect, HttpServletResponse response) {
		return FormAnswer.of(errors, response).on(() -> {
			this.data.eraseOn(code, form.day(), me);
			this.flash.say(redirect, "personal.done.term");
			return "redirect:/events/" + code + "/personal-data";
		}).orElse(() -> page(this.data.kept(code, me), model));
	}

	private static String page(KeptSheet sheet, Model model) {
		model.addAttribute("sheet", sheet);
		model.addAttribute("event", sheet.event());
		return VIEW;
	}

}
