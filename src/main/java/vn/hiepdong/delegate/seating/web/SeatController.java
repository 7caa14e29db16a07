package vn.hiepdong.delegate.seating.web;

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

import vn.hiepdong.account.Actor;
import vn.hiepdong.account.Me;
import vn.hiepdong.delegate.seating.Participant;
import vn.hiepdong.delegate.seating.Seats;
import vn.hiepdong.event.Events;
import vn.hiepdong.platform.web.FormAnswer;
import vn.hiepdong.platform.web.Option;

/**
 * Gives a seat to a delegate by hand, or takes it away.
 */
@Controller
@RequestMapping("/events/{event-code}/seating/seats/{guest:\\d{1,6}}")
@PreAuthorize("hasRole('COORDINATOR')")
@RequiredArgsConstructor
class SeatController {

	private final Seats seats;

	private final Events events;

	@GetMapping
	String form(@PathVariable("event-code") String code, @PathVariable("guest") int number, @Me Actor me, Model model) {
		Participant participant = this.seats.participant(code, number, me);
		model.addAttribute("form", SeatForm.of(participant));
		return page(code, participant, me, model);
	}

	@PostMapping
	String give(@PathVariable("event-code") String code, @PathVariable("guest") int number,
			@Valid @ModelAttribute("form") SeatForm form, BindingResult errors, @Me Actor me, Model model,
			HttpServletResponse response) {
		return FormAnswer.of(errors, response).on(() -> {
			this.seats.give(code, number, form.block(), form.rowNumber(), form.seatNumber(), form.swaps(), me);
			return pageOf(code);
		}).orElse(() -> page(code, this.seats.participant(code, number, me), me, model));
	}

	@PostMapping("/release")
	String free(@PathVariable("event-code") String code, @PathVariable("guest") int number, @Me Actor me) {
		this.seats.free(code, number, me);
		return pageOf(code);
	}

	private String page(String code, Participant participant, Actor me, Model model) {
		model.addAttribute("participant", participant);
		model.addAttribute("blocks",
				this.seats.hall(code, me)
					.blocks()
					.stream()
					.map((each) -> new Option(each.block().name(), each.block().name()))
					.toList());
		model.addAttribute("event", this.events.get(code));
		return "seating/seat-form";
	}

	private static String pageOf(String code) {
		return "redirect:/events/" + code + "/seating";
	}

}
