package vn.hiepdong.visit.facts.web;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

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

import vn.hiepdong.account.Actor;
import vn.hiepdong.account.Me;
import vn.hiepdong.event.EventView;
import vn.hiepdong.event.Events;
import vn.hiepdong.event.PlaceView;
import vn.hiepdong.platform.web.Difference;
import vn.hiepdong.platform.web.FormAnswer;
import vn.hiepdong.unit.UnitTree;
import vn.hiepdong.unit.UnitView;
import vn.hiepdong.unit.Units;
import vn.hiepdong.visit.facts.OpeningView;
import vn.hiepdong.visit.facts.Openings;

@Controller
@RequiredArgsConstructor
class OpeningController {

	private final Openings openings;

	private final Events events;

	private final Units units;

	private final FactWords words;

	@GetMapping("/events/{event-code}/visits/openings")
	String list(@PathVariable("event-code") String code, @Me Actor me, Model model) {
		Map<String, OpeningView> known = known(code, me);
		EventView event = this.events.get(code);
		UnitTree tree = this.units.tree();
		model.addAttribute("event", event);
		model.addAttribute("wards", event.hostWards().stream().map(tree::get).toList());
		model.addAttribute("openings", known);
		return "visit/openings";
	}

	@GetMapping("/events/{event-code}/visits/openings/{ward}")
	@PreAuthorize("hasRole('COORDINATOR')")
	String form(@PathVariable("event-code") String code, @PathVariable String ward, @Me Actor me, Model model) {
		EventView event = this.events.get(code);
		Optional<OpeningView> kept = this.openings.get(code, ward, me);
		UnitView unit = this.units.tree().byCode(ward).orElseThrow();
		model.addAttribute("form",
				kept.map((opening) -> formOf(event, opening)).orElseGet(() -> OpeningForm.at(placeIn(event, unit))));
		return page(event, unit, kept.orElse(null), model);
	}

	@PostMapping("/events/{event-code}/visits/openings/{ward}")
	@PreAuthorize("hasRole('COORDINATOR')")
	String set(@PathVariable("event-code") String code, @PathVariable String ward,
			@Valid @ModelAttribute("form") OpeningForm form, BindingResult errors, @Me Actor me, Model model,
			Locale locale, HttpServletResponse response) {
		this.openings.get(code, ward, me);
		return FormAnswer.of(errors, response).on(() -> {
			this.openings.set(code, ward, form.plan(), form.knownVersion(), me);
			return "redirect:/events/" + code + "/visits/openings";
		})
			.orElse(() -> again(this.events.get(code), this.units.tree().byCode(ward).orElseThrow(), form,
					this.openings.get(code, ward, me).orElse(null), model, locale));
	}

	/**
	 * Shows what was typed beside what somebody else saved meanwhile; from then on the
	 * form carries the new version, so that a second save is a decision.
	 */
	private String again(EventView event, UnitView ward, OpeningForm form, @Nullable OpeningView kept, Model model,
			Locale locale) {
		if (kept != null && form.knownVersion() != kept.version()) {
			model.addAttribute("differences",
					Difference.between(this.words.of(formOf(event, kept), locale), this.words.of(form, locale)));
		}
		return page(event, ward, kept, model);
	}

	private static OpeningForm formOf(EventView event, OpeningView opening) {
		return OpeningForm.of(opening, PlaceOptions.name(event, opening.place()));
	}

	private static String placeIn(EventView event, UnitView unit) {
		return event.places()
			.stream()
			.filter((place) -> unit.id().equals(place.ward()))
			.map(PlaceView::name)
			.findFirst()
			.orElse("");
	}

	private Map<String, OpeningView> known(String code, Actor me) {
		UnitTree tree = this.units.tree();
		return this.openings.all(code, me)
			.stream()
			.collect(Collectors.toMap((opening) -> tree.get(opening.ward()).code(), Function.identity()));
	}

	private static String page(EventView event, UnitView unit, @Nullable OpeningView kept, Model model) {
		model.addAttribute("event", event);
		model.addAttribute("version", (kept == null) ? null : kept.version());
		model.addAttribute("ward", unit);
		model.addAttribute("places", PlaceOptions.of(event));
		return "visit/opening-form";
	}

}
