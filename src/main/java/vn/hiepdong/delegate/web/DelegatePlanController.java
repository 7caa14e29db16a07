package vn.hiepdong.delegate.web;

import java.util.List;
import java.util.Locale;

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
import org.springframework.web.bind.annotation.RequestParam;

import vn.hiepdong.account.Actor;
import vn.hiepdong.account.Me;
import vn.hiepdong.delegate.DelegateView;
import vn.hiepdong.delegate.Delegates;
import vn.hiepdong.delegate.Delegations;
import vn.hiepdong.event.Events;
import vn.hiepdong.platform.web.Difference;
import vn.hiepdong.platform.web.Fmt;
import vn.hiepdong.platform.web.ClientId;
import vn.hiepdong.platform.web.FormAnswer;
import vn.hiepdong.platform.web.Option;

@Controller
@RequestMapping("/events/{event-code}/delegates")
@PreAuthorize("hasRole('COORDINATOR')")
@RequiredArgsConstructor
class DelegatePlanController {

	private static final String VIEW = "delegate/form";

	private final Delegates delegates;

	private final Delegations delegations;

	private final Events events;

	private final DelegateWords words;

	private final Fmt fmt;

	@GetMapping("/new")
	String empty(@PathVariable("event-code") String code, @RequestParam(defaultValue = "") String delegation,
			@Me Actor me, Model model, Locale locale) {
		model.addAttribute("form", DelegateForm.empty(delegation));
		offer(code, me, model, locale);
		return VIEW;
	}

	@PostMapping
	String add(@PathVariable("event-code") String code, @Valid @ModelAttribute("form") DelegateForm form,
			BindingResult errors, @Me Actor me, Model model, Locale locale, HttpServletResponse response) {
		return FormAnswer.of(errors, response).on(() -> {
			int number = this.delegates.add(code, form.plan(), form.client(), me);
			return "redirect:/events/" + code + "/delegates/" + DelegateView.pathOf(number);
		}).orElse(() -> {
			ClientId.renew(response, model);
			offer(code, me, model, locale);
			return VIEW;
		});
	}

	@GetMapping("/{number:\\d{1,6}}/edit")
	String edit(@PathVariable("event-code") String code, @PathVariable int number, @Me Actor me, Model model,
			Locale locale) {
		DelegateView delegate = this.delegates.get(code, number, me);
		model.addAttribute("form", formOf(delegate));
		model.addAttribute("delegate", delegate);
		model.addAttribute("version", delegate.version());
		offer(code, me, model, locale);
		return VIEW;
	}

	@PostMapping("/{number:\\d{1,6}}")
	String change(@PathVariable("event-code") String code, @PathVariable int number,
			@Valid @ModelAttribute("form") DelegateForm form, BindingResult errors, @Me Actor me, Model model,
			Locale locale, HttpServletResponse response) {
		return FormAnswer.of(errors, response).on(() -> {
			this.delegates.change(code, number, form.plan(), form.knownVersion(), me);
			return "redirect:/events/" + code + "/delegates/" + DelegateView.pathOf(number);
		}).orElse(() -> again(code, number, form, me, model, locale));
	}

	/**
	 * Shows what was typed beside what somebody else saved meanwhile; from then on the
	 * form carries the new version, so that a second save is a decision.
	 */
	private String again(String code, int number, DelegateForm form, Actor me, Model model, Locale locale) {
		DelegateView kept = this.delegates.get(code, number, me);
		model.addAttribute("delegate", kept);
		model.addAttribute("version", kept.version());
		List<Option> delegations = offer(code, me, model, locale);
		if (form.knownVersion() != kept.version()) {
			model.addAttribute("differences", Difference.between(this.words.of(formOf(kept), delegations, locale),
					this.words.of(form, delegations, locale)));
		}
		return VIEW;
	}

	private DelegateForm formOf(DelegateView delegate) {
		return DelegateForm.of(delegate, this.fmt.phone(delegate.phone()));
	}

	private List<Option> offer(String code, Actor me, Model model, Locale locale) {
		List<Option> delegations = this.delegations.list(code, me)
			.stream()
			.map((each) -> new Option(each.code(), each.name()))
			.toList();
		model.addAttribute("event", this.events.get(code));
		model.addAttribute("delegations", delegations);
		model.addAttribute("ranks", this.words.ranks(locale));
		model.addAttribute("genders", this.words.genders(locale));
		model.addAttribute("diets", this.words.diets(locale));
		return delegations;
	}

}
