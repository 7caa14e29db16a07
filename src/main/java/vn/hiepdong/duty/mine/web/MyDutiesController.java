package vn.hiepdong.duty.mine.web;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import vn.hiepdong.account.Actor;
import vn.hiepdong.account.Me;
import vn.hiepdong.account.Role;
import vn.hiepdong.event.Events;

@Controller
@RequiredArgsConstructor
class MyDutiesController {

	private final MyDutiesPage page;

	private final Events events;

	@GetMapping("/my/duties")
	String list(@Me Actor me, Model model) {
		return me.is(Role.COORDINATOR, Role.DIRECTOR) ? this.events.current()
			.map((event) -> "redirect:/events/" + event.code() + "/duties")
			.orElse("redirect:/events") : this.page.show(me, model);
	}

}
