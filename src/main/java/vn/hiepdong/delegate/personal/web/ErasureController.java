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
 * Erases personal data, after a look at what goes and what stays.
 */
@Controller
@RequestMapping("/events/{event-code}/personal-data/erasure")
@PreAuthorize("hasRole('COORDINATOR')")
@RequiredArgsConstructor
class ErasureController {

	private final PersonalData data;

	private final Flash flash;

	@GetMapping
	String preview(@PathVariable("event-code") String code, @Me Actor me, Model model) {
		model.addAttribute("form", new ErasureForm(""));
		return page(code, me, model);
	}

	@PostMapping
	String erase(@PathVariable("event-code") String code, @ModelAttribute("form") ErasureForm form,
			BindingResult errors, @Me Actor me, Model model, RedirectAttributes redirect,
			HttpServletResponse response) {
		return FormAnswer.of(errors, response).on(() -> {
			this.data.erase(code, form.confirmation(), me);
			this.flash.say(redirect, "personal.done.erased");
			return "redirect:/events/" + code + "/personal-data";
		}).orElse(() -> page(code, me, model));
	}

	private String page(String code, Actor me, Model model) {
		KeptSheet sheet = this.data.kept(code, me);
		model.addAttribute("sheet", sheet);
		model.addAttribute("event", sheet.event());
		return "personal/erasure";
	}

}
