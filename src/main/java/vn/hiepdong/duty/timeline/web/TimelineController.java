package vn.hiepdong.duty.timeline.web;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

import vn.hiepdong.account.Actor;
import vn.hiepdong.account.Me;
import vn.hiepdong.duty.web.DutyQuery;

@Controller
@RequiredArgsConstructor
class TimelineController {

	private final TimelinePage page;

	@GetMapping(TimelinePage.PATH)
	String show(@PathVariable("code") String event, @ModelAttribute("form") DutyQuery query,
			@ModelAttribute("view") TimelineQuery view, @Me Actor me, Model model) {
		return this.page.show(event, query, view, me, model);
	}

}
