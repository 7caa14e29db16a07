package vn.hiepdong.visit.programme.web;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import vn.hiepdong.account.Actor;
import vn.hiepdong.account.Me;
import vn.hiepdong.unit.UnitTree;
import vn.hiepdong.unit.Units;
import vn.hiepdong.visit.programme.HostProgramme;
import vn.hiepdong.visit.programme.Programme;
import vn.hiepdong.visit.programme.Programmes;

/**
 * Shows the plan that people were told from four sides, and to each host its own.
 */
@Controller
@RequiredArgsConstructor
class ProgrammeController {

	private final Programmes programmes;

	private final Units units;

	@GetMapping("/events/{event-code}/visits/by-ward")
	String byWard(@PathVariable("event-code") String code, @Me Actor me, Model model) {
		Programme programme = this.programmes.all(code, me);
		UnitTree tree = this.units.tree();
		model.addAttribute("wards",
				programme.event()
					.hostWards()
					.stream()
					.map(tree::get)
					.map((ward) -> new HostProgramme(ward, programme.at(ward.code()), programme.event()))
					.toList());
		return page("visit/by-ward", programme, model);
	}

	@GetMapping("/events/{event-code}/visits/by-vehicle")
	String byVehicle(@PathVariable("event-code") String code, @Me Actor me, Model model) {
		return page("visit/by-vehicle", this.programmes.all(code, me), model);
	}

	@GetMapping("/events/{event-code}/visits/by-delegation")
	String byDelegation(@PathVariable("event-code") String code, @Me Actor me, Model model) {
		return page("visit/by-delegation", this.programmes.ofDelegations(code, me), model);
	}

	@GetMapping("/events/{event-code}/visits/by-time")
	String byTime(@PathVariable("event-code") String code, @Me Actor me, Model model) {
		return page("visit/by-time", this.programmes.all(code, me), model);
	}

	@GetMapping("/events/{event-code}/wards/{ward}")
	String host(@PathVariable("event-code") String code, @PathVariable String ward, @Me Actor me, Model model) {
		HostProgramme host = this.programmes.ofWard(code, ward, me);
		model.addAttribute("host", host);
		model.addAttribute("event", host.event());
		return "visit/host";
	}

	private static String page(String view, Programme programme, Model model) {
		model.addAttribute("programme", programme);
		model.addAttribute("event", programme.event());
		return view;
	}

}
