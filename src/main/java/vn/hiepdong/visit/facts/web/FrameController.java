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
import vn.hiepdong.visit.facts.VisitFrame;

@Controller
@PreAuthorize("hasRole('COORDINATOR')")
@RequiredArgsConstructor
class FrameController {

	private final VisitFrame frame;

	private final Events events;

	@GetMapping("/events/{event-code}/visits/frame")
	String form(@PathVariable("event-code") String code, @Me Actor me, Model model) {
		EventView event = this.events.get(code);
		model.addAttribute("form",
				this.frame.get(code, me)
					.map((kept) -> FrameForm.of(kept, PlaceOptions.name(event, kept.gathering())))
					.orElseGet(FrameForm::empty));
		return page(event, model);
	}

	@PostMapping("/events/{event-code}/visits/frame")
	String set(@PathVariable("event-code") String code, @Valid @ModelAttribute("form") FrameForm form,
			BindingResult errors, @Me Actor me, Model model, HttpServletResponse response) {
		return FormAnswer.of(errors, response).on(() -> {
			this.frame.set(code, form.plan(), form.knownVersion(), me);
			return "redirect:/events/" + code + "/visits";
		}).orElse(() -> page(this.events.get(code), model));
	}

	private static String page(EventView event, Model model) {
		model.addAttribute("event", event);
		model.addAttribute("places", PlaceOptions.of(event));
		return "visit/frame";
	}

}
