package vn.hiepdong.delegate.web;

import java.util.Locale;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.hiepdong.account.Actor;
import vn.hiepdong.account.Me;
import vn.hiepdong.delegate.DelegateView;
import vn.hiepdong.delegate.Delegates;
import vn.hiepdong.delegate.Rank;
import vn.hiepdong.event.Events;
import vn.hiepdong.platform.web.FormAnswer;
import vn.hiepdong.platform.web.Option;

@Controller
@RequestMapping("/events/{event-code}/delegates")
@PreAuthorize("hasRole('COORDINATOR')")
@RequiredArgsConstructor
class DelegatePlanController {

	private final Delegates delegates;

	private final Events events;

	private final MessageSource messages;

	@GetMapping("/new")
	String empty(@PathVariable("event-code") String code, @RequestParam(defaultValue = "") String delegation,
			@Me Actor me, Model model, Locale locale) {
		model.addAttribute("form", DelegateForm.empty(delegation));
		return page(code, null, me, model, locale);
	}

	@PostMapping
	String add(@PathVariable("event-code") String code, @Valid @ModelAttribute("form") DelegateForm form,
			BindingResult errors, @Me Actor me, Model model, Locale locale, HttpServletResponse response) {
		return FormAnswer.of(errors, response).on(() -> {
			int number = this.delegates.add(code, form.plan(), me);
			return "redirect:/events/" + code + "/delegates/" + DelegateView.pathOf(number);
		}).orElse(() -> page(code, null, me, model, locale));
	}

	@GetMapping("/{number:\\d{1,6}}/edit")
	String edit(@PathVariable("event-code") String code, @PathVariable int number, @Me Actor me, Model model,
			Locale locale) {
		DelegateView delegate = this.delegates.get(code, number, me);
		model.addAttribute("form", DelegateForm.of(delegate));
		return page(code, delegate, me, model, locale);
	}

	@PostMapping("/{number:\\d{1,6}}")
	String change(@PathVariable("event-code") String code, @PathVariable int number,
			@Valid @ModelAttribute("form") DelegateForm form, BindingResult errors, @Me Actor me, Model model,
			Locale locale, HttpServletResponse response) {
		DelegateView delegate = this.delegates.get(code, number, me);
		return FormAnswer.of(errors, response).on(() -> {
			this.delegates.change(code, number, form.plan(), form.knownVersion(), me);
			return "redirect:/events/" + code + "/delegates/" + delegate.path();
		}).orElse(() -> page(code, delegate, me, model, locale));
	}

	private String page(String code, @Nullable DelegateView delegate, Actor me, Model model, Locale locale) {
		model.addAttribute("delegate", delegate);
		model.addAttribute("event", this.events.get(code));
		model.addAttribute("delegations",
				this.delegates.delegations(code, me)
					.stream()
					.map((each) -> new Option(each.code(), each.name()))
					.toList());
		model.addAttribute("ranks", Stream.of(Rank.values())
			.map((rank) -> new Option(rank.name(), this.messages.getMessage("delegate.rank." + rank, null, locale)))
			.toList());
		return "delegate/form";
	}

}
