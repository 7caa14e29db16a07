package vn.hiepdong.duty.web;

import java.util.List;

import lombok.RequiredArgsConstructor;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import vn.hiepdong.account.Actor;
import vn.hiepdong.account.Me;
import vn.hiepdong.account.Role;
import vn.hiepdong.duty.Duties;
import vn.hiepdong.event.EventView;
import vn.hiepdong.event.Events;

@Controller
@RequiredArgsConstructor
class MyDutiesController {

	private final Duties duties;

	private final Events events;

	@GetMapping("/my/duties")
	String list(@Me Actor me, Model model) {
		if (!me.is(Role.COORDINATOR, Role.DIRECTOR, Role.UNIT_LEADER)) {
			throw new AccessDeniedException("Has no duties");
		}
		EventView event = this.events.current().orElse(null);
		if (event != null && !me.is(Role.UNIT_LEADER)) {
			return "redirect:/events/" + event.code() + "/duties";
		}
		model.addAttribute("event", event);
		model.addAttribute("duties", (event != null) ? this.duties.mine(event.code(), me) : List.of());
		return "duty/mine";
	}

}
