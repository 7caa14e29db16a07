package vn.hiepdong.duty.tree.web;

import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.hiepdong.account.Actor;
import vn.hiepdong.account.Me;
import vn.hiepdong.duty.Divisible;
import vn.hiepdong.duty.Splitting;
import vn.hiepdong.duty.web.DutyPage;
import vn.hiepdong.platform.web.ClientId;
import vn.hiepdong.platform.web.FormAnswer;
import vn.hiepdong.platform.web.Option;

@Controller
@RequiredArgsConstructor
class ChildrenController {

	private final Splitting splitting;

	private final DutyPage page;

	@GetMapping("/events/{code}/duties/{number}/children")
	String form(@PathVariable("code") String event, @PathVariable String number, @Me Actor me, Locale locale,
			Model model) {
		model.addAttribute("form", SplitForm.empty());
		return page(event, number, me, locale, model);
	}

	@PostMapping("/events/{code}/duties/{number}/children")
	String split(@PathVariable("code") String event, @PathVariable String number, @Me Actor me, Locale locale,
			@Valid @ModelAttribute("form") SplitForm form, BindingResult errors, Model model,
			RedirectAttributes redirect, HttpServletResponse response) {
		form.check(errors);
		return FormAnswer.of(errors, response).on(() -> {
			this.splitting.split(event, number, form.plans(), form.client(), me);
			return this.page.told("tree.split.done", redirect);
		}).orElse(() -> {
			ClientId.renew(response, model);
			return page(event, number, me, locale, model);
		});
	}

	private String page(String event, String number, Actor me, Locale locale, Model model) {
		Divisible duty = this.splitting.divisible(event, number, me);
		model.addAttribute("event", duty.event());
		model.addAttribute("duty", duty);
		model.addAttribute("units",
				duty.units().stream().map((unit) -> new Option(unit.code(), unit.name(locale))).toList());
		return "tree/split";
	}

}
