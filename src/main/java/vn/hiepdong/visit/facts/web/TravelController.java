package vn.hiepdong.visit.facts.web;

import java.util.Optional;

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
import org.springframework.web.bind.annotation.RequestParam;

import vn.hiepdong.account.Actor;
import vn.hiepdong.account.Me;
import vn.hiepdong.event.EventView;
import vn.hiepdong.event.Events;
import vn.hiepdong.platform.web.Difference;
import vn.hiepdong.platform.web.FormAnswer;
import vn.hiepdong.visit.facts.TravelTime;
import vn.hiepdong.visit.facts.TravelTimes;

@Controller
@RequiredArgsConstructor
class TravelController {

	private final TravelTimes times;

	private final Events events;

	private final FactWords words;

	/** The two places name the way whose time the form is to begin with. */
	@GetMapping("/events/{event-code}/visits/travel")
	String list(@PathVariable("event-code") String code, @RequestParam(defaultValue = "") String here,
			@RequestParam(defaultValue = "") String there, @Me Actor me, Model model) {
		EventView event = this.events.get(code);
		Optional<TravelTime> kept = this.times.find(code, here, there, me);
		model.addAttribute("form", kept.map((time) -> TravelForm.of(time, event)).orElseGet(TravelForm::empty));
		return page(event, kept.orElse(null), me, model);
	}

	@PostMapping("/events/{event-code}/visits/travel")
	@PreAuthorize("hasRole('COORDINATOR')")
	String note(@PathVariable("event-code") String code, @Valid @ModelAttribute("form") TravelForm form,
			BindingResult errors, @Me Actor me, Model model, HttpServletResponse response) {
		return FormAnswer.of(errors, response).on(() -> {
			this.times.note(code, form.here(), form.there(), form.taken(), form.knownVersion(), me);
			return "redirect:/events/" + code + "/visits/travel";
		})
			.orElse(() -> again(this.events.get(code), form,
					this.times.find(code, form.here(), form.there(), me).orElse(null), me, model));
	}

	/**
	 * Shows what was typed beside what is noted; from then on the form carries the new
	 * version, so that a second save is a decision.
	 */
	private String again(EventView event, TravelForm form, @Nullable TravelTime kept, Actor me, Model model) {
		if (kept != null && form.knownVersion() != kept.version()) {
			model.addAttribute("differences",
					Difference.between(this.words.of(TravelForm.of(kept, event)), this.words.of(form)));
		}
		return page(event, kept, me, model);
	}

	private String page(EventView event, @Nullable TravelTime kept, Actor me, Model model) {
		model.addAttribute("times", this.times.all(event.code(), me));
		model.addAttribute("event", event);
		model.addAttribute("version", (kept == null) ? null : kept.version());
		model.addAttribute("places", PlaceOptions.of(event));
		return "visit/travel";
	}

}
