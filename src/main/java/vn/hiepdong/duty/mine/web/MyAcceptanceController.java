package vn.hiepdong.duty.mine.web;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.hiepdong.account.Actor;
import vn.hiepdong.account.Me;
import vn.hiepdong.duty.Duties;
import vn.hiepdong.duty.Step;
import vn.hiepdong.duty.mine.web.Card.Place;

@Controller
@RequiredArgsConstructor
class MyAcceptanceController {

	private final Duties duties;

	private final MyDutiesPage page;

	@PostMapping("/my/duties/{code}/{number}/acceptance")
	String take(@PathVariable("code") String event, @PathVariable String number, @Me Actor me,
			RedirectAttributes redirect) {
		this.duties.accept(event, number, me);
		return this.page.done(Step.ACCEPT, new Place(event, number), me, redirect);
	}

}
