package vn.hiepdong.delegate.lodging.web;

import java.time.LocalDate;
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

import vn.hiepdong.account.Actor;
import vn.hiepdong.account.Me;
import vn.hiepdong.delegate.lodging.Bedroom;
import vn.hiepdong.delegate.lodging.HotelSight;
import vn.hiepdong.delegate.lodging.HotelSight.RoomSight;
import vn.hiepdong.delegate.lodging.Hotels;
import vn.hiepdong.event.EventView;
import vn.hiepdong.event.Events;
import vn.hiepdong.event.Phase;
import vn.hiepdong.platform.Problem;
import vn.hiepdong.platform.text.TypedTime;
import vn.hiepdong.platform.web.FormAnswer;

/**
 * A hotel, the rooms that it keeps, and who sleeps in them.
 */
@Controller
@RequestMapping("/events/{event-code}/lodging/hotels/{hotel}")
@RequiredArgsConstructor
class HotelRoomController {

	private final Hotels hotels;

	private final Events events;

	@GetMapping
	String show(@PathVariable("event-code") String code, @PathVariable String hotel, @Me Actor me, Model model) {
		EventView event = this.events.get(code);
		model.addAttribute("form",
				BlockForm.on(LocalDate.ofInstant(event.phase(Phase.DURING).startsAt(), TypedTime.ZONE)));
		return page(event, hotel, me, model);
	}

	@PostMapping("/blocks")
	@PreAuthorize("hasRole('COORDINATOR')")
	String addBlock(@PathVariable("event-code") String code, @PathVariable String hotel,
			@Valid @ModelAttribute("form") BlockForm form, BindingResult errors, @Me Actor me, Model model,
			HttpServletResponse response) {
		return FormAnswer.of(errors, response).on(() -> {
			this.hotels.addBlock(code, hotel, form.plan(), me);
			return pageOf(code, hotel);
		}).orElse(() -> page(this.events.get(code), hotel, me, model));
	}

	@PostMapping("/blocks/{id}/removal")
	@PreAuthorize("hasRole('COORDINATOR')")
	String removeBlock(@PathVariable("event-code") String code, @PathVariable String hotel, @PathVariable UUID id,
			@Me Actor me) {
		this.hotels.removeBlock(code, hotel, id, me);
		return pageOf(code, hotel);
	}

	@GetMapping("/rooms/{id}")
	@PreAuthorize("hasRole('COORDINATOR')")
	String room(@PathVariable("event-code") String code, @PathVariable String hotel, @PathVariable UUID id,
			@Me Actor me, Model model) {
		model.addAttribute("form", new LabelForm(room(code, hotel, id, me).label()));
		return roomPage(code, hotel, id, me, model);
	}

	@PostMapping("/rooms/{id}")
	@PreAuthorize("hasRole('COORDINATOR')")
	String label(@PathVariable("event-code") String code, @PathVariable String hotel, @PathVariable UUID id,
			@Valid @ModelAttribute("form") LabelForm form, BindingResult errors, @Me Actor me, Model model,
			HttpServletResponse response) {
		return FormAnswer.of(errors, response).on(() -> {
			this.hotels.label(code, hotel, id, form.label(), me);
			return pageOf(code, hotel);
		}).orElse(() -> roomPage(code, hotel, id, me, model));
	}

	private String page(EventView event, String hotel, Actor me, Model model) {
		HotelSight sight = this.hotels.get(event.code(), hotel, me);
		model.addAttribute("sight", sight);
		model.addAttribute("hotel", sight.hotel());
		model.addAttribute("event", event);
		return "lodging/hotel";
	}

	private String roomPage(String code, String hotel, UUID id, Actor me, Model model) {
		model.addAttribute("room", room(code, hotel, id, me));
		model.addAttribute("event", this.events.get(code));
		return "lodging/room-form";
	}

	private Bedroom room(String code, String hotel, UUID id, Actor me) {
		return this.hotels.get(code, hotel, me)
			.rooms()
			.stream()
			.map(RoomSight::room)
			.filter((each) -> each.id().equals(id))
			.findFirst()
			.orElseThrow(() -> new Problem.NotFound("lodging.problem.room-unknown"));
	}

	private static String pageOf(String code, String hotel) {
		return "redirect:/events/" + code + "/lodging/hotels/" + hotel;
	}

}
