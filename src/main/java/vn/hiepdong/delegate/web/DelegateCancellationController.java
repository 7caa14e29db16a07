package vn.hiepdong.delegate.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import lombok.RequiredArgsConstructor;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import vn.hiepdong.account.Actor;
import vn.hiepdong.account.Me;
import vn.hiepdong.delegate.DelegateView;
import vn.hiepdong.delegate.Delegates;
import vn.hiepdong.event.Events;
import vn.hiepdong.platform.web.FormAnswer;

/**
 * Notes that a delegate will not come, or will after all.
 */
@Controller
@PreAuthorize("hasRole('COORDINATOR')")
@RequiredArgsConstructor
class DelegateCancellationController {

	private final Delegates delegates;

	private final Events events;

	@PostMapping("/events/{event-code}/delegates/{number:\\d{1,6}}/cancellation")
	String cancel(@PathVariable("event-code") String code, @PathVariable int number, @Me Actor me,
			@Valid @ModelAttribute("form") CancellationForm form, BindingResult errors, Model model,
			HttpServletResponse response) {
		return FormAnswer.of(errors, response).on(() -> {
			this.delegates.cancel(code, number, form.reason(), me);
			return "redirect:/events/" + code + "/delegates/" + DelegateView.pathOf(number);
		}).orElse(() -> {
			model.addAttribute("delegate", this.delegates.get(code, number, me));
			model.addAttribute("event", this.events.get(code));
			return "delegate/view";
		});
	}

	@PostMapping("/events/{event-code}/delegates/{number:\\d{1,6}}/restoration")
	String restore(@PathVariable("event-code") String code, @PathVariable int number, @Me Actor me) {
		this.delegates.restore(code, number, me);
		return "redirect:/events/" + code + "/delegates/" + DelegateView.pathOf(number);
	}

}
