package vn.hiepdong.visit.facts.web;

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

import vn.hiepdong.account.Actor;
import vn.hiepdong.account.Me;
import vn.hiepdong.event.EventView;
import vn.hiepdong.event.Events;
import vn.hiepdong.platform.web.FormAnswer;
import vn.hiepdong.visit.facts.TravelTimes;

@Controller
@RequiredArgsConstructor
class TravelController {

	private final TravelTimes times;

	private final Events events;

	@GetMapping("/events/{event-code}/visits/travel")
	String list(@PathVariable("event-code") String code, @Me Actor me, Model model) {
		model.addAttribute("form", TravelForm.empty());
		return page(code, me, model);
	}

	@PostMapping("/events/{event-code}/visits/travel")
	@PreAuthorize("hasRole('COORDINATOR')")
	String note(@PathVariable("event-code") String code, @Valid @ModelAttribute("form") TravelForm form,
			BindingResult errors, @Me Actor me, Model model, HttpServletResponse response) {
		return FormAnswer.of(errors, response).on(() -> {
			this.times.note(code, form.here(), form.there(), form.taken(), me);
			return "redirect:/events/" + code + "/visits/travel";
		}).orElse(() -> page(code, me, model));
	}

	private String page(String code, Actor me, Model model) {
		EventView event = this.events.get(code);
		model.addAttribute("times", this.times.all(code, me));
		model.addAttribute("event", event);
		model.addAttribute("places", PlaceOptions.of(event));
		return "visit/travel";
	}

}
