package vn.hiepdong.delegate.meals.web;

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

import vn.hiepdong.account.Actor;
import vn.hiepdong.account.Me;
import vn.hiepdong.delegate.Delegations;
import vn.hiepdong.delegate.meals.Audience;
import vn.hiepdong.delegate.meals.MealView;
import vn.hiepdong.delegate.meals.Meals;
import vn.hiepdong.event.Events;
import vn.hiepdong.platform.web.ClientId;
import vn.hiepdong.platform.web.FormAnswer;
import vn.hiepdong.platform.web.Option;

/**
 * Plans, changes and drops meals.
 */
@Controller
@RequestMapping("/events/{event-code}/meals")
@PreAuthorize("hasRole('COORDINATOR')")
@RequiredArgsConstructor
class MealPlanController {

	private final Meals meals;

	private final Delegations delegations;

	private final Events events;

	private final MessageSource messages;

	@GetMapping("/new")
	String empty(@PathVariable("event-code") String code, @Me Actor me, Model model, Locale locale) {
		model.addAttribute("form", MealForm.empty());
		return form(code, null, me, model, locale);
	}

	@PostMapping
	String plan(@PathVariable("event-code") String code, @Valid @ModelAttribute("form") MealForm form,
			BindingResult errors, @Me Actor me, Model model, Locale locale, HttpServletResponse response) {
		return FormAnswer.of(errors, response)
			.on(() -> pageOf(code, this.meals.plan(code, form.plan(), form.client(), me)))
			.orElse(() -> {
				ClientId.renew(response, model);
				return form(code, null, me, model, locale);
			});
	}

	@GetMapping("/{meal:\\d{1,6}}/edit")
	String edit(@PathVariable("event-code") String code, @PathVariable int meal, @Me Actor me, Model model,
			Locale locale) {
		MealView found = this.meals.sheet(code, meal, me).meal();
		model.addAttribute("form", MealForm.of(found));
		return form(code, found, me, model, locale);
	}

	@PostMapping("/{meal:\\d{1,6}}")
	String change(@PathVariable("event-code") String code, @PathVariable int meal,
			@Valid @ModelAttribute("form") MealForm form, BindingResult errors, @Me Actor me, Model model,
			Locale locale, HttpServletResponse response) {
		return FormAnswer.of(errors, response).on(() -> {
			this.meals.change(code, meal, form.plan(), form.knownVersion(), me);
			return pageOf(code, meal);
		}).orElse(() -> form(code, this.meals.sheet(code, meal, me).meal(), me, model, locale));
	}

	@PostMapping("/{meal:\\d{1,6}}/removal")
	String drop(@PathVariable("event-code") String code, @PathVariable int meal, @Me Actor me) {
		this.meals.drop(code, meal, me);
		return "redirect:/events/" + code + "/meals";
	}

	private String form(String code, @Nullable MealView meal, Actor me, Model model, Locale locale) {
		model.addAttribute("meal", meal);
		model.addAttribute("audiences", Stream.of(Audience.values())
			.map((each) -> new Option(each.name(), this.messages.getMessage("meal.audience." + each, null, locale)))
			.toList());
		model.addAttribute("delegations",
				this.delegations.list(code, me).stream().map((each) -> new Option(each.code(), each.name())).toList());
		model.addAttribute("event", this.events.get(code));
		return "meal/form";
	}

	private static String pageOf(String code, int meal) {
		return "redirect:/events/" + code + "/meals/" + meal;
	}

}
