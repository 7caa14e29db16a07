package vn.hiepdong.delegate.seating.web;

import java.util.UUID;

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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.hiepdong.account.Actor;
import vn.hiepdong.account.Me;
import vn.hiepdong.delegate.Category;
import vn.hiepdong.delegate.seating.Seats;
import vn.hiepdong.event.Events;
import vn.hiepdong.platform.web.Flash;
import vn.hiepdong.platform.web.FormAnswer;

/**
 * The plan of the hall: its blocks, who sits where, and the proposal.
 */
@Controller
@RequestMapping("/events/{event-code}/seating")
@RequiredArgsConstructor
class SeatingController {

	private final Seats seats;

	private final Events events;

	private final Flash flash;

	@GetMapping
	String hall(@PathVariable("event-code") String code, @Me Actor me, Model model) {
		model.addAttribute("form", HallBlockForm.empty());
		return page(code, me, model);
	}

	@PostMapping("/blocks")
	@PreAuthorize("hasRole('COORDINATOR')")
	String addBlock(@PathVariable("event-code") String code, @Valid @ModelAttribute("form") HallBlockForm form,
			BindingResult errors, @Me Actor me, Model model, HttpServletResponse response) {
		return FormAnswer.of(errors, response).on(() -> {
			this.seats.addBlock(code, form.name(), form.rowCount(), form.seatCount(), me);
			return pageOf(code);
		}).orElse(() -> page(code, me, model));
	}

	@PostMapping("/blocks/{id}/removal")
	@PreAuthorize("hasRole('COORDINATOR')")
	String removeBlock(@PathVariable("event-code") String code, @PathVariable UUID id, @Me Actor me) {
		this.seats.removeBlock(code, id, me);
		return pageOf(code);
	}

	@PostMapping("/proposal")
	@PreAuthorize("hasRole('COORDINATOR')")
	String propose(@PathVariable("event-code") String code, @RequestParam(defaultValue = "false") boolean keep,
			@Me Actor me, RedirectAttributes redirect) {
		this.flash.say(redirect, "seating.proposed", this.seats.propose(code, keep, me));
		return pageOf(code);
	}

	private String page(String code, Actor me, Model model) {
		model.addAttribute("hall", this.seats.hall(code, me));
		model.addAttribute("categories", Category.values());
		model.addAttribute("event", this.events.get(code));
		return "seating/hall";
	}

	private static String pageOf(String code) {
		return "redirect:/events/" + code + "/seating";
	}

}
