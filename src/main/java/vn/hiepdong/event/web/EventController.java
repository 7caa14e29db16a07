package vn.hiepdong.event.web;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

import vn.hiepdong.event.Events;
import vn.hiepdong.unit.Units;

@Controller
@RequestMapping("/events")
@RequiredArgsConstructor
class EventController {

	private final Events events;

	private final Units units;

	@GetMapping
	String list(Model model) {
		model.addAttribute("events", this.events.all());
		model.addAttribute("event", this.events.current().orElse(null));
		model.addAttribute("units", this.units.tree());
		return "event/list";
	}

	@GetMapping("/{code}")
	String overview(@PathVariable String code, Model model) {
		model.addAttribute("event", this.events.get(code));
		model.addAttribute("units", this.units.tree());
		return "event/overview";
	}

}
