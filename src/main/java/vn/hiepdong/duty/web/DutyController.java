package vn.hiepdong.duty.web;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import vn.hiepdong.account.Actor;
import vn.hiepdong.account.Me;

@Controller
@RequiredArgsConstructor
class DutyController {

	private final DutyPage page;

	@GetMapping("/events/{code}/duties/{number}")
	String show(@PathVariable("code") String event, @PathVariable String number, @Me Actor me, Model model) {
		return this.page.show(event, number, me, model);
	}

}
