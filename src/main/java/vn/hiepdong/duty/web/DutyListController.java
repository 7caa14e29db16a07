package vn.hiepdong.duty.web;

import java.util.List;

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
import vn.hiepdong.duty.DutyList;

@Controller
@RequiredArgsConstructor
class DutyListController {

	private final Duties duties;

	private final Choices choices;

	private final List<DutyListPart> parts;

	@GetMapping("/events/{code}/duties")
	String list(@PathVariable("code") String event, @ModelAttribute("form") DutyQuery query, @Me Actor me,
			Model model) {
		DutyList list = this.duties.list(event, query.filter(), query.pageable(), me);
		model.addAttribute("event", list.event());
		model.addAttribute("page", list.page());
		this.choices.ofList(list, query.units(), model);
		model.addAttribute("planner", me.is(Role.COORDINATOR));
		model.addAttribute("query", query.text());
		this.parts.forEach((part) -> part.addTo(list, query, me, model));
		return "duty/list";
	}

}
