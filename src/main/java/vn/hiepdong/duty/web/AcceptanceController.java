package vn.hiepdong.duty.web;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.hiepdong.account.Actor;
import vn.hiepdong.account.Me;
import vn.hiepdong.duty.Duties;
import vn.hiepdong.duty.Step;

@Controller
@RequiredArgsConstructor
class AcceptanceController {

	private final Duties duties;

	private final DutyPage page;

	@PostMapping("/events/{code}/duties/{number}/acceptance")
	String take(@PathVariable("code") String event, @PathVariable String number, @Me Actor me,
			RedirectAttributes redirect) {
		this.duties.accept(event, number, me);
		return this.page.done(Step.ACCEPT, event, number, me, redirect);
	}

}
