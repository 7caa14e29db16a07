package vn.hiepdong.delegate.web;

import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

import vn.hiepdong.account.Actor;
import vn.hiepdong.account.Me;
import vn.hiepdong.delegate.DelegationView;
import vn.hiepdong.delegate.Delegations;
import vn.hiepdong.event.Events;
import vn.hiepdong.platform.web.Difference;
import vn.hiepdong.platform.web.ClientId;
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

	private static final String VIEW = "delegate/delegation-form";

	private final Delegations delegations;

	private final Events events;

	private final LiaisonOptions liaisons;

	private final DelegateWords words;

	@GetMapping("/new")
	String empty(@PathVariable("event-code") String code, Model model, Locale locale) {
		model.addAttribute("form", DelegationForm.empty());
		offer(code, null, model, locale);
		return VIEW;
	}

	@PostMapping
	String register(@PathVariable("event-code") String code, @Valid @ModelAttribute("form") DelegationForm form,
			BindingResult errors, @Me Actor me, Model model, Locale locale, HttpServletResponse response) {
		return FormAnswer.of(errors, response)
			.on(() -> listOf(code, this.delegations.register(code, form.plan(), form.client(), me)))
			.orElse(() -> {
				ClientId.renew(response, model);
				offer(code, null, model, locale);
				return VIEW;
			});
	}

	@GetMapping("/{delegation}/edit")
	String edit(@PathVariable("event-code") String code, @PathVariable String delegation, @Me Actor me, Model model,
			Locale locale) {
		DelegationView found = this.delegations.get(code, delegation, me);
		model.addAttribute("form", formOf(found));
		offer(code, found, model, locale);
		return VIEW;
	}

	@PostMapping("/{delegation}")
	String change(@PathVariable("event-code") String code, @PathVariable String delegation,
			@Valid @ModelAttribute("form") DelegationForm form, BindingResult errors, @Me Actor me, Model model,
			Locale locale, HttpServletResponse response) {
		return FormAnswer.of(errors, response).on(() -> {
			this.delegations.change(code, delegation, form.plan(), form.knownVersion(), me);
			return listOf(code, delegation);
		}).orElse(() -> again(code, delegation, form, me, model, locale));
	}

	/**
	 * Shows what was typed beside what somebody else saved meanwhile; from then on the
	 * form carries the new version, so that a second save is a decision.
	 */
	private String again(String code, String delegation, DelegationForm form, Actor me, Model model, Locale locale) {
		DelegationView kept = this.delegations.get(code, delegation, me);
		List<Option> offered = offer(code, kept, model, locale);
		if (form.knownVersion() != kept.version()) {
			model.addAttribute("differences", Difference.between(this.words.of(formOf(kept), offered, locale),
					this.words.of(form, offered, locale)));
		}
		return VIEW;
	}

	private DelegationForm formOf(DelegationView delegation) {
		return DelegationForm.of(delegation, this.liaisons.chosen(delegation));
	}

	private static String listOf(String code, String delegation) {
		return "redirect:/events/" + code + "/delegates?delegation=" + delegation;
	}

	private List<Option> offer(String code, @Nullable DelegationView delegation, Model model, Locale locale) {
		List<Option> offered = this.liaisons.of(delegation, locale);
		model.addAttribute("delegation", delegation);
		model.addAttribute("version", (delegation == null) ? null : delegation.version());
		model.addAttribute("event", this.events.get(code));
		model.addAttribute("categories", this.words.categories(locale));
		model.addAttribute("liaisons", offered);
		model.addAttribute("modes", this.words.modes(locale));
		return offered;
	}

}
