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

import vn.hiepdong.account.Actor;
import vn.hiepdong.account.Me;
import vn.hiepdong.event.EventView;
import vn.hiepdong.event.Events;
import vn.hiepdong.platform.web.Difference;
import vn.hiepdong.platform.web.FormAnswer;
import vn.hiepdong.visit.facts.FrameView;
import vn.hiepdong.visit.facts.VisitFrame;

@Controller
@PreAuthorize("hasRole('COORDINATOR')")
@RequiredArgsConstructor
class FrameController {

	private final VisitFrame frame;

	private final Events events;

	private final FactWords words;

	@GetMapping("/events/{event-code}/visits/frame")
	String form(@PathVariable("event-code") String code, @Me Actor me, Model model) {
		EventView event = this.events.get(code);
		Optional<FrameView> kept = this.frame.get(code, me);
		model.addAttribute("form", kept.map((frame) -> formOf(event, frame)).orElseGet(FrameForm::empty));
		return page(event, kept.orElse(null), model);
	}

	@PostMapping("/events/{event-code}/visits/frame")
	String set(@PathVariable("event-code") String code, @Valid @ModelAttribute("form") FrameForm form,
			BindingResult errors, @Me Actor me, Model model, HttpServletResponse response) {
		return FormAnswer.of(errors, response).on(() -> {
			this.frame.set(code, form.plan(), form.knownVersion(), me);
			return "redirect:/events/" + code + "/visits";
		}).orElse(() -> again(this.events.get(code), form, this.frame.get(code, me).orElse(null), model));
	}

	/**
	 * Shows what was typed beside what somebody else saved meanwhile; from then on the
	 * form carries the new version, so that a second save is a decision.
	 */
	private String again(EventView event, FrameForm form, @Nullable FrameView kept, Model model) {
		if (kept != null && form.knownVersion() != kept.version()) {
			model.addAttribute("differences",
					Difference.between(this.words.of(formOf(event, kept)), this.words.of(form)));
		}
		return page(event, kept, model);
	}

	private static FrameForm formOf(EventView event, FrameView frame) {
		return FrameForm.of(frame, PlaceOptions.name(event, frame.gathering()));
	}

	private static String page(EventView event, @Nullable FrameView kept, Model model) {
		model.addAttribute("event", event);
		model.addAttribute("version", (kept == null) ? null : kept.version());
		model.addAttribute("places", PlaceOptions.of(event));
		return "visit/frame";
	}

}
