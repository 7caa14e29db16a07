package vn.hiepdong.duty.gate.web;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import vn.hiepdong.account.Actor;
import vn.hiepdong.account.Me;
import vn.hiepdong.account.Role;
import vn.hiepdong.duty.gate.GateList;
import vn.hiepdong.duty.gate.Gates;

@Controller
@RequiredArgsConstructor
class GateListController {

	private final Gates gates;

	@GetMapping("/events/{code}/gates")
	String list(@PathVariable("code") String event, @Me Actor me, Model model) {
		GateList list = this.gates.list(event, me);
		model.addAttribute("event", list.event());
		model.addAttribute("units", list.units());
		model.addAttribute("lines", list.lines());
		model.addAttribute("planner", me.is(Role.COORDINATOR));
		return "gate/list";
	}

}
