package vn.hiepdong.visit.facts.web;

import java.util.Locale;

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
import vn.hiepdong.event.Events;
import vn.hiepdong.platform.web.ClientId;
import vn.hiepdong.platform.web.Difference;
import vn.hiepdong.platform.web.Fmt;
import vn.hiepdong.platform.web.FormAnswer;
import vn.hiepdong.visit.facts.VehicleView;
import vn.hiepdong.visit.facts.Vehicles;

@Controller
@RequiredArgsConstructor
class VehicleController {

	private static final String VIEW = "visit/vehicle-form";

	private final Vehicles vehicles;

	private final Events events;

	private final Fmt fmt;

	private final FactWords words;

	@GetMapping("/events/{event-code}/visits/vehicles")
	String list(@PathVariable("event-code") String code, @Me Actor me, Model model) {
		model.addAttribute("vehicles", this.vehicles.all(code, me));
		model.addAttribute("event", this.events.get(code));
		return "visit/vehicles";
	}

	@GetMapping("/events/{event-code}/visits/vehicles/new")
	@PreAuthorize("hasRole('COORDINATOR')")
	String empty(@PathVariable("event-code") String code, Model model) {
		model.addAttribute("form", VehicleForm.empty());
		model.addAttribute("event", this.events.get(code));
		return VIEW;
	}

	@PostMapping("/events/{event-code}/visits/vehicles")
	@PreAuthorize("hasRole('COORDINATOR')")
	String add(@PathVariable("event-code") String code, @Valid @ModelAttribute("form") VehicleForm form,
			BindingResult errors, @Me Actor me, Model model, HttpServletResponse response) {
		return FormAnswer.of(errors, response).on(() -> {
			this.vehicles.add(code, form.plan(), form.client(), me);
			return list(code);
		}).orElse(() -> {
			ClientId.renew(response, model);
			model.addAttribute("event", this.events.get(code));
			return VIEW;
		});
	}

	@GetMapping("/events/{event-code}/visits/vehicles/{vehicle:\\d{1,4}}")
	@PreAuthorize("hasRole('COORDINATOR')")
	String edit(@PathVariable("event-code") String code, @PathVariable int vehicle, @Me Actor me, Model model) {
		VehicleView found = this.vehicles.get(code, vehicle, me);
		model.addAttribute("form", formOf(found));
		return page(code, found, model);
	}

	@PostMapping("/events/{event-code}/visits/vehicles/{vehicle:\\d{1,4}}")
	@PreAuthorize("hasRole('COORDINATOR')")
	String change(@PathVariable("event-code") String code, @PathVariable int vehicle,
			@Valid @ModelAttribute("form") VehicleForm form, BindingResult errors, @Me Actor me, Model model,
			Locale locale, HttpServletResponse response) {
		return FormAnswer.of(errors, response).on(() -> {
			this.vehicles.change(code, vehicle, form.plan(), form.knownVersion(), me);
			return list(code);
		}).orElse(() -> again(code, form, this.vehicles.get(code, vehicle, me), model, locale));
	}

	/**
	 * Shows what was typed beside what somebody else saved meanwhile; from then on the
	 * form carries the new version, so that a second save is a decision.
	 */
	private String again(String code, VehicleForm form, VehicleView kept, Model model, Locale locale) {
		if (form.knownVersion() != kept.version()) {
			model.addAttribute("differences",
					Difference.between(this.words.of(formOf(kept), locale), this.words.of(form, locale)));
		}
		return page(code, kept, model);
	}

	private VehicleForm formOf(VehicleView vehicle) {
		return VehicleForm.of(vehicle, this.fmt.phone(vehicle.phone()));
	}

	private String page(String code, VehicleView vehicle, Model model) {
		model.addAttribute("vehicle", vehicle);
		model.addAttribute("version", vehicle.version());
		model.addAttribute("event", this.events.get(code));
		return VIEW;
	}

	private static String list(String code) {
		return "redirect:/events/" + code + "/visits/vehicles";
	}

}
