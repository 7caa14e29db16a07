package vn.hiepdong.duty.web;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

import vn.hiepdong.account.Actor;
import vn.hiepdong.account.Me;
import vn.hiepdong.account.Role;
import vn.hiepdong.duty.Duties;
import vn.hiepdong.event.Events;

@Controller
@RequiredArgsConstructor
class DutyListController {

	private final Duties duties;

	private final Events events;

	@GetMapping("/events/{code}/duties")
	String list(@PathVariable("code") String event, @ModelAttribute("form") DutyQuery query, @Me Actor me,
			Model model) {
		model.addAttribute("page", this.duties.page(event, query.filter(), query.pageable(), me));
		model.addAttribute("event", this.events.get(event));
		model.addAttribute("planner", me.is(Role.COORDINATOR));
		return "duty/list";
	}

}
