package vn.hiepdong.delegate.lodging.web;

import java.time.LocalDate;
import java.util.List;

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
import vn.hiepdong.delegate.lodging.Guest;
import vn.hiepdong.delegate.lodging.Rooming;
import vn.hiepdong.delegate.lodging.Stay;
import vn.hiepdong.event.EventView;
import vn.hiepdong.event.Events;
import vn.hiepdong.event.Phase;
import vn.hiepdong.platform.Problem;
import vn.hiepdong.platform.text.TypedTime;
import vn.hiepdong.platform.web.FormAnswer;
import vn.hiepdong.platform.web.Option;

/**
 * Gives a bed to a delegate by hand, or takes it away.
 */
@Controller
@RequestMapping("/events/{event-code}/lodging/beds/{guest:\\d{1,6}}")
@PreAuthorize("hasRole('COORDINATOR')")
@RequiredArgsConstructor
class BedController {

	private final Rooming rooming;

	private final Events events;

	private final RoomWords words;

	@GetMapping
	String form(@PathVariable("event-code") String code, @PathVariable("guest") int number, @Me Actor me, Model model) {
		EventView event = this.events.get(code);
		Guest guest = this.rooming.guest(code, number, me);
		BedForm form = BedForm.of(guest, usual(event));
		model.addAttribute("form", form);
		return page(event, guest, form, me, model);
	}

	@PostMapping
	String give(@PathVariable("event-code") String code, @PathVariable("guest") int number,
			@Valid @ModelAttribute("form") BedForm form, BindingResult errors, @Me Actor me, Model model,
			HttpServletResponse response) {
		Guest guest = this.rooming.guest(code, number, me);
		return FormAnswer.of(errors, response).on(() -> {
			this.rooming.give(code, number, form.chosen(), form.stay(), form.stays(), me);
			return listOf(code, guest);
		}).orElse(() -> page(this.events.get(code), guest, form, me, model));
	}

	@PostMapping("/release")
	String free(@PathVariable("event-code") String code, @PathVariable("guest") int number, @Me Actor me) {
		Guest guest = this.rooming.guest(code, number, me);
		this.rooming.free(code, number, me);
		return listOf(code, guest);
	}

	@PostMapping("/pin")
	String pin(@PathVariable("event-code") String code, @PathVariable("guest") int number, @Me Actor me) {
		Guest guest = this.rooming.guest(code, number, me);
		this.rooming.pin(code, number, true, me);
		return listOf(code, guest);
	}

	@PostMapping("/unpin")
	String unpin(@PathVariable("event-code") String code, @PathVariable("guest") int number, @Me Actor me) {
		Guest guest = this.rooming.guest(code, number, me);
		this.rooming.pin(code, number, false, me);
		return listOf(code, guest);
	}

	private String page(EventView event, Guest guest, BedForm form, Actor me, Model model) {
		List<Option> rooms = this.rooming.choices(event.code(), stay(form, event), me)
			.stream()
			.map(this.words::option)
			.toList();
		model.addAttribute("rooms", this.words.withOwn(rooms, guest));
		model.addAttribute("guest", guest);
		model.addAttribute("event", event);
		return "lodging/bed-form";
	}

	/** What was typed wrongly still shows the rooms of the usual night. */
	private static Stay stay(BedForm form, EventView event) {
		try {
			return form.stay();
		}
		catch (Problem.Invalid ex) {
			return usual(event);
		}
	}

	/** The night before the conference. */
	private static Stay usual(EventView event) {
		LocalDate day = LocalDate.ofInstant(event.phase(Phase.DURING).startsAt(), TypedTime.ZONE);
		return new Stay(day.minusDays(1), day);
	}

	private static String listOf(String code, Guest guest) {
		return "redirect:/events/" + code + "/lodging/rooming/" + guest.delegation();
	}

}
