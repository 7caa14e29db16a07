package vn.hiepdong.event.web;

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

import vn.hiepdong.event.EventView;
import vn.hiepdong.event.Events;
import vn.hiepdong.platform.web.FormAnswer;
import vn.hiepdong.platform.web.Option;
import vn.hiepdong.unit.Units;

@Controller
@RequestMapping("/events")
@PreAuthorize("hasRole('COORDINATOR')")
@RequiredArgsConstructor
class EventPlanController {

	private final Events events;

	private final Units units;

	@GetMapping("/new")
	String empty(Model model, Locale locale) {
		model.addAttribute("form", EventForm.empty());
		return page(model, locale);
	}

	@PostMapping
	String create(@Valid @ModelAttribute("form") EventForm form, BindingResult errors, Model model, Locale locale,
			HttpServletResponse response) {
		return FormAnswer.of(errors, response).on(() -> {
			this.events.create(form.plan(form.code(), this.units.tree()));
			return "redirect:/events/" + form.code();
		}).orElse(() -> page(model, locale));
	}

	@GetMapping("/{code}/edit")
	String edit(@PathVariable String code, Model model, Locale locale) {
		EventView event = this.events.get(code);
		model.addAttribute("form", EventForm.of(event, this.units.tree()));
		model.addAttribute("event", event);
		return page(model, locale);
	}

	@PostMapping("/{code}")
	String change(@PathVariable String code, @Valid @ModelAttribute("form") EventForm form, BindingResult errors,
			Model model, Locale locale, HttpServletResponse response) {
		EventView event = this.events.get(code);
		return FormAnswer.of(errors, response).on(() -> {
			this.events.change(code, form.plan(code, this.units.tree()), form.knownVersion());
			return "redirect:/events/" + code;
		}).orElse(() -> {
			model.addAttribute("event", event);
			return page(model, locale);
		});
	}

	private String page(Model model, Locale locale) {
		List<Option> options = this.units.tree()
			.all()
			.stream()
			.filter((unit) -> unit.validTo() == null)
			.map((unit) -> new Option(unit.code(), "– ".repeat(unit.depth()) + unit.name(locale)))
			.toList();
		model.addAttribute("units", options);
		return "event/form";
	}

}
