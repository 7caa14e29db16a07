package vn.hiepdong.duty.gate.web;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.hiepdong.account.Actor;
import vn.hiepdong.account.Me;
import vn.hiepdong.duty.gate.GateDesk;
import vn.hiepdong.duty.gate.Gates;
import vn.hiepdong.platform.web.Flash;

/**
 * Removes a gate, once that is confirmed.
 */
@Controller
@RequiredArgsConstructor
class GateRemovalController {

	private final Gates gates;

	private final Flash flash;

	@GetMapping("/events/{code}/gates/{gate:\\d{1,6}}/removal")
	String ask(@PathVariable("code") String event, @PathVariable int gate, @Me Actor me, Model model) {
		GateDesk desk = this.gates.planning(event, gate, me);
		model.addAttribute("event", desk.event());
		model.addAttribute("gate", desk.gate().gate());
		return "gate/removal";
	}

	@PostMapping("/events/{code}/gates/{gate:\\d{1,6}}/removal")
	String remove(@PathVariable("code") String event, @PathVariable int gate, @Me Actor me,
			RedirectAttributes redirect) {
		this.flash.say(redirect, "gate.removed", this.gates.remove(event, gate, me));
		return "redirect:/events/{code}/gates";
	}

}
