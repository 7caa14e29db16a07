package vn.hiepdong.delegate.web;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import vn.hiepdong.account.Actor;
import vn.hiepdong.account.Me;
import vn.hiepdong.delegate.Delegates;
import vn.hiepdong.event.Events;

@Controller
@RequiredArgsConstructor
class DelegateController {

	private final Delegates delegates;

	private final Events events;

	@GetMapping("/events/{event-code}/delegates/{number:\\d{1,6}}")
	String view(@PathVariable("event-code") String code, @PathVariable int number, @Me Actor me, Model model) {
		model.addAttribute("delegate", this.delegates.get(code, number, me));
		model.addAttribute("event", this.events.get(code));
		model.addAttribute("form", new CancellationForm(""));
		return "delegate/view";
	}

}
