package vn.hiepdong.delegate.checkin.web;

import jakarta.servlet.http.HttpServletResponse;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.hiepdong.account.Actor;
import vn.hiepdong.account.Me;
import vn.hiepdong.delegate.DelegateView;
import vn.hiepdong.delegate.checkin.CheckIns;
import vn.hiepdong.platform.web.Flash;
import vn.hiepdong.platform.web.FormAnswer;

/**
 * Takes a check-in back.
 */
@Controller
@RequiredArgsConstructor
class UndoController {

	private final CheckIns checkIns;

	private final CheckInPage page;

	private final Flash flash;

	@PostMapping("/events/{event-code}/check-in/{point}/entries/{number:\\d{1,6}}/undo")
	String undo(@PathVariable("event-code") String code, @PathVariable String point, @PathVariable int number,
			@Me Actor me, @ModelAttribute("form") UndoForm form, BindingResult errors, Model model,
			RedirectAttributes redirect, HttpServletResponse response) {
		PointQuery query = form.at(code, point);
		return FormAnswer.of(errors, response).on(() -> {
			this.checkIns.takeBack(query.request(form.clientId()), number, form.known(), me);
			this.flash.say(redirect, "checkin.undone", DelegateView.labelOf(number));
			return CheckInPage.next(query);
		}).orElse(() -> this.page.show(query, me, model, response));
	}

}
