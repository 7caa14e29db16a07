package vn.hiepdong.event.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import lombok.RequiredArgsConstructor;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.WebRequest;

import vn.hiepdong.event.EventView;
import vn.hiepdong.event.Events;
import vn.hiepdong.platform.Problem;
import vn.hiepdong.platform.web.Difference;
import vn.hiepdong.platform.web.FormAnswer;
import vn.hiepdong.unit.UnitOptions;
import vn.hiepdong.unit.UnitTree;
import vn.hiepdong.unit.Units;

@Controller
@RequestMapping("/events")
@PreAuthorize("hasRole('COORDINATOR')")
@RequiredArgsConstructor
class EventPlanController {

	private static final String VIEW = "event/form";

	private static final Predicate<String> UNREADABLE_WARD = Pattern.compile("hostWards\\[(?!\\d{1,2}]$).*")
		.asMatchPredicate();

	private final Events events;

	private final Units units;

	private final EventWords words;

	private final Clock clock;

	/**
	 * Spring does not read every number that may stand behind the name of a list, and
	 * fails at some.
	 */
	@InitBinder("form")
	void readable(WebRequest request) {
		if (request.getParameterMap().keySet().stream().anyMatch(UNREADABLE_WARD)) {
			throw new Problem.Invalid("hostWards", "problem.unreadable");
		}
	}

	@GetMapping("/new")
	String empty(Model model, Locale locale) {
		EventForm form = EventForm.empty();
		model.addAttribute("form", form);
		offer(form, this.units.tree(), model, locale);
		return VIEW;
	}

	@PostMapping
	String create(@Valid @ModelAttribute("form") EventForm form, BindingResult errors, Model model, Locale locale,
			HttpServletResponse response) {
		return FormAnswer.of(errors, response).on(() -> {
			this.events.create(form.plan(form.code(), this.units.tree()));
			return "redirect:/events/" + form.code();
		}).orElse(() -> {
			offer(form, this.units.tree(), model, locale);
			return VIEW;
		});
	}

	@GetMapping("/{code}/edit")
	String edit(@PathVariable String code, Model model, Locale locale) {
		UnitTree tree = this.units.tree();
		EventView event = this.events.get(code);
		EventForm form = EventForm.of(event, tree);
		model.addAttribute("form", form);
		model.addAttribute("event", event);
		model.addAttribute("version", event.version());
		offer(form, tree, model, locale);
		return VIEW;
	}

	@PostMapping("/{code}")
	String change(@PathVariable String code, @Valid @ModelAttribute("form") EventForm form, BindingResult errors,
			Model model, Locale locale, HttpServletResponse response) {
		return FormAnswer.of(errors, response).on(() -> {
			this.events.change(code, form.plan(code, this.units.tree()), form.knownVersion());
			return "redirect:/events/" + code;
		}).orElse(() -> again(code, form, model, locale));
	}

	/**
	 * Shows what was typed beside what somebody else saved meanwhile; from then on the
	 * form carries the new version, so that a second save is a decision.
	 */
	private String again(String code, EventForm form, Model model, Locale locale) {
		UnitTree tree = this.units.tree();
		EventView kept = this.events.get(code);
		model.addAttribute("event", kept);
		model.addAttribute("version", kept.version());
		if (form.knownVersion() != kept.version()) {
			model.addAttribute("differences", Difference.between(this.words.of(EventForm.of(kept, tree), tree, locale),
					this.words.of(form, tree, locale)));
		}
		offer(form, tree, model, locale);
		return VIEW;
	}

	private void offer(EventForm form, UnitTree tree, Model model, Locale locale) {
		LocalDate today = LocalDate.now(this.clock);
		model.addAttribute("hostUnits", UnitOptions.of(tree, today, List.of(form.hostUnit()), locale));
		model.addAttribute("wards", UnitOptions.of(tree, today, form.hostWards(), locale));
	}

}
