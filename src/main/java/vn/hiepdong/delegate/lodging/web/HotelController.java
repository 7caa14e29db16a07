package vn.hiepdong.delegate.lodging.web;

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
import org.springframework.web.bind.annotation.RequestMapping;

import vn.hiepdong.account.Actor;
import vn.hiepdong.account.Me;
import vn.hiepdong.delegate.lodging.HotelView;
import vn.hiepdong.delegate.lodging.Hotels;
import vn.hiepdong.event.Events;
import vn.hiepdong.platform.web.Fmt;
import vn.hiepdong.platform.web.FormAnswer;

/**
 * Adds and changes hotels.
 */
@Controller
@RequestMapping("/events/{event-code}/lodging/hotels")
@PreAuthorize("hasRole('COORDINATOR')")
@RequiredArgsConstructor
class HotelController {

	private static final String VIEW = "lodging/hotel-form";

	private final Hotels hotels;

	private final Events events;

	private final Fmt fmt;

	@GetMapping("/new")
	String empty(@PathVariable("event-code") String code, Model model) {
		model.addAttribute("form", HotelForm.empty());
		return form(code, null, model);
	}

	@PostMapping
	String add(@PathVariable("event-code") String code, @Valid @ModelAttribute("form") HotelForm form,
			BindingResult errors, @Me Actor me, Model model, HttpServletResponse response) {
		return FormAnswer.of(errors, response)
			.on(() -> pageOf(code, this.hotels.add(code, form.plan(), me)))
			.orElse(() -> form(code, null, model));
	}

	@GetMapping("/{hotel}/edit")
	String edit(@PathVariable("event-code") String code, @PathVariable String hotel, @Me Actor me, Model model) {
		HotelView found = this.hotels.get(code, hotel, me).hotel();
		model.addAttribute("form", HotelForm.of(found, this.fmt.phone(found.phone())));
		return form(code, found, model);
	}

	@PostMapping("/{hotel}")
	String change(@PathVariable("event-code") String code, @PathVariable String hotel,
			@Valid @ModelAttribute("form") HotelForm form, BindingResult errors, @Me Actor me, Model model,
			HttpServletResponse response) {
		return FormAnswer.of(errors, response).on(() -> {
			this.hotels.change(code, hotel, form.plan(), form.knownVersion(), me);
			return pageOf(code, hotel);
		}).orElse(() -> form(code, this.hotels.get(code, hotel, me).hotel(), model));
	}

	private String form(String code, @Nullable HotelView hotel, Model model) {
		model.addAttribute("hotel", hotel);
		model.addAttribute("event", this.events.get(code));
		return VIEW;
	}

	private static String pageOf(String code, String hotel) {
		return "redirect:/events/" + code + "/lodging/hotels/" + hotel;
	}

}
