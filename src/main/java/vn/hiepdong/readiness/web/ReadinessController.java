package vn.hiepdong.readiness.web;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import vn.hiepdong.readiness.Readiness;
import vn.hiepdong.readiness.ReadinessView;

@Controller
@RequiredArgsConstructor
class ReadinessController {

	private final Readiness readiness;

	private final Rows rows;

	@GetMapping("/events/{code}/readiness")
	String show(@PathVariable String code, Model model) {
		ReadinessView readiness = this.readiness.of(code);
		model.addAttribute("event", readiness.event());
		model.addAttribute("readiness", readiness);
		DutyLinks duties = DutyLinks.of(code);
		model.addAttribute("duties", duties);
		model.addAttribute("units", this.rows.units(readiness, duties));
		model.addAttribute("phases", this.rows.phases(readiness, duties));
		model.addAttribute("areas", this.rows.areas(readiness, duties));
		model.addAttribute("wards", this.rows.wards(readiness, duties));
		return "readiness/page";
	}

}
