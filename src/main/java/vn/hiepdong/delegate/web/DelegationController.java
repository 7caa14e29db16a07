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

import vn.hiepdong.account.Accounts;
import vn.hiepdong.account.Actor;
import vn.hiepdong.account.Me;
import vn.hiepdong.delegate.Category;
import vn.hiepdong.delegate.Delegates;
import vn.hiepdong.delegate.DelegationView;
import vn.hiepdong.event.Events;
import vn.hiepdong.platform.web.FormAnswer;
import vn.hiepdong.platform.web.Option;

/**
 * Registers and changes delegations. The variable in the address is not named
 * {@code code}, for Spring would bind it to the form's field of that name.
 */
@Controller
@RequestMapping("/events/{event-code}/delegations")
@PreAuthorize("hasRole('COORDINATOR')")
@RequiredArgsConstructor
class DelegationController {

	private final Delegates delegates;

	private final Accounts accounts;

	private final Events events;

	private final MessageSource messages;

	@GetMapping("/new")
	String empty(@PathVariable("event-code") String code, Model model, Locale locale) {
		model.addAttribute("form", DelegationForm.empty());
		return page(code, null, model, locale);
	}

	@PostMapping
	String register(@PathVariable("event-code") String code, @Valid @ModelAttribute("form") DelegationForm form,
			BindingResult errors, @Me Actor me, Model model, Locale locale, HttpServletResponse response) {
		return FormAnswer.of(errors, response)
			.on(() -> listOf(code, this.delegates.register(code, form.plan(), me)))
			.orElse(() -> page(code, null, model, locale));
	}

	@GetMapping("/{delegation}/edit")
	String edit(@PathVariable("event-code") String code, @PathVariable String delegation, @Me Actor me, Model model,
			Locale locale) {
		DelegationView found = this.delegates.delegation(code, delegation, me);
		model.addAttribute("form", DelegationForm.of(found, this.accounts.liaisons()));
		return page(code, found, model, locale);
	}

	@PostMapping("/{delegation}")
	String change(@PathVariable("event-code") String code, @PathVariable String delegation,
			@Valid @ModelAttribute("form") DelegationForm form, BindingResult errors, @Me Actor me, Model model,
			Locale locale, HttpServletResponse response) {
		DelegationView found = this.delegates.delegation(code, delegation, me);
		return FormAnswer.of(errors, response).on(() -> {
			this.delegates.change(code, delegation, form.plan(), form.knownVersion(), me);
			return listOf(code, delegation);
		}).orElse(() -> page(code, found, model, locale));
	}

	private static String listOf(String code, String delegation) {
		return "redirect:/events/" + code + "/delegates?delegation=" + delegation;
	}

	private String page(String code, @Nullable DelegationView delegation, Model model, Locale locale) {
		model.addAttribute("delegation", delegation);
		model.addAttribute("event", this.events.get(code));
		model.addAttribute("categories", Stream.of(Category.values())
			.map((each) -> new Option(each.name(), this.messages.getMessage("delegate.category." + each, null, locale)))
			.toList());
		model.addAttribute("liaisons",
				this.accounts.liaisons().stream().map((each) -> new Option(each.username(), each.name())).toList());
		return "delegate/delegation-form";
	}

}
