package vn.hiepdong.unit.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.hiepdong.platform.Problem;
import vn.hiepdong.platform.web.Difference;
import vn.hiepdong.platform.web.FormAnswer;
import vn.hiepdong.platform.web.Option;
import vn.hiepdong.unit.UnitOptions;
import vn.hiepdong.unit.UnitTree;
import vn.hiepdong.unit.UnitView;
import vn.hiepdong.unit.Units;

@Controller
@RequestMapping("/admin/units")
@RequiredArgsConstructor
class UnitController {

	private final Units units;

	private final Clock clock;

	@GetMapping
	String list(Model model) {
		model.addAttribute("units", this.units.tree().all());
		return "unit/list";
	}

	@GetMapping("/new")
	String empty(Model model, Locale locale) {
		model.addAttribute("form", UnitForm.empty());
		return page(null, List.of(), model, locale);
	}

	@PostMapping
	String create(@Valid @ModelAttribute("form") UnitForm form, BindingResult errors, Model model, Locale locale,
			HttpServletResponse response) {
		return FormAnswer.of(errors, response).on(() -> {
			this.units.create(form.plan());
			return "redirect:/admin/units";
		}).orElse(() -> page(null, List.of(form.parent()), model, locale));
	}

	@GetMapping("/{code}")
	String edit(@PathVariable String code, Model model, Locale locale) {
		UnitTree tree = this.units.tree();
		UnitView unit = unit(code, tree);
		UnitForm form = UnitForm.of(unit, tree);
		model.addAttribute("form", form);
		model.addAttribute("version", unit.version());
		return page(code, List.of(form.parent()), model, locale);
	}

	@PostMapping("/{code}")
	String change(@PathVariable String code, @Valid @ModelAttribute("form") UnitForm form, BindingResult errors,
			Model model, Locale locale, HttpServletResponse response) {
		return FormAnswer.of(errors, response).on(() -> {
			this.units.change(code, form.plan(), form.knownVersion());
			return "redirect:/admin/units";
		}).orElse(() -> again(code, form, model, locale));
	}

	@PostMapping("/{code}/abolition")
	String abolish(@PathVariable String code, @RequestParam long version) {
		this.units.abolish(code, version);
		return "redirect:/admin/units";
	}

	/**
	 * Shows what was typed beside what somebody else saved meanwhile; from then on the
	 * form carries the new version, so that a second save is a decision.
	 */
	private String again(String code, UnitForm form, Model model, Locale locale) {
		UnitTree tree = this.units.tree();
		UnitView unit = unit(code, tree);
		UnitForm kept = UnitForm.of(unit, tree);
		model.addAttribute("version", unit.version());
		if (form.knownVersion() != unit.version()) {
			UnitReading reading = new UnitReading(tree, this.units.kinds(), locale);
			model.addAttribute("differences", Difference.between(reading.of(kept), reading.of(form)));
		}
		return page(code, List.of(form.parent(), kept.parent()), model, locale);
	}

	private static UnitView unit(String code, UnitTree tree) {
		return tree.byCode(code).orElseThrow(() -> new Problem.NotFound("unit.problem.unknown", code));
	}

	private String page(@Nullable String code, Collection<String> chosen, Model model, Locale locale) {
		model.addAttribute("code", code);
		model.addAttribute("kinds",
				this.units.kinds().stream().map((kind) -> new Option(kind.code(), kind.name(locale))).toList());
		model.addAttribute("parents", UnitOptions.of(this.units.tree(), LocalDate.now(this.clock), chosen, locale));
		return "unit/form";
	}

}
