package vn.hiepdong.delegate.badge.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
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
import vn.hiepdong.delegate.DelegateView;
import vn.hiepdong.delegate.Delegates;
import vn.hiepdong.delegate.Purpose;
import vn.hiepdong.delegate.badge.Badges;
import vn.hiepdong.event.Events;
import vn.hiepdong.platform.web.Flash;
import vn.hiepdong.platform.web.FormAnswer;

/**
 * The badges of one delegate, and the next one for a badge that was lost.
 */
@Controller
@RequestMapping("/events/{event-code}/delegates/{number:\\d{1,6}}/badge")
@PreAuthorize("hasRole('COORDINATOR')")
@RequiredArgsConstructor
class BadgeReplacementController {

	private final Badges badges;

	private final Delegates delegates;

	private final Events events;

	private final Flash flash;

	@GetMapping
	String view(@PathVariable("event-code") String code, @PathVariable int number, @Me Actor me, Model model) {
		model.addAttribute("form", new ReplacementForm(null, ""));
		return page(code, number, me, model);
	}

	@PostMapping("/replacement")
	String replace(@PathVariable("event-code") String code, @PathVariable int number,
			@Valid @ModelAttribute("form") ReplacementForm form, BindingResult errors, @Me Actor me, Model model,
			RedirectAttributes redirect, HttpServletResponse response) {
		return FormAnswer.of(errors, response).on(() -> {
			this.badges.replace(code, number, form.known(), form.reason(), me);
			this.flash.say(redirect, "badge.done.replaced", DelegateView.labelOf(number));
			return "redirect:/events/" + code + "/delegates/" + DelegateView.pathOf(number) + "/badge";
		}).orElse(() -> page(code, number, me, model));
	}

	private String page(String code, int number, Actor me, Model model) {
		model.addAttribute("delegate", this.delegates.get(code, number, Purpose.NAMES, me));
		model.addAttribute("copies", this.badges.copies(code, number, me));
		model.addAttribute("event", this.events.get(code));
		return "badge/view";
	}

}
