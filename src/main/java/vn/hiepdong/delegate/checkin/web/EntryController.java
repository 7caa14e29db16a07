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
import vn.hiepdong.delegate.checkin.Admission;
import vn.hiepdong.delegate.checkin.CheckIns;
import vn.hiepdong.platform.Problem;
import vn.hiepdong.platform.web.Flash;
import vn.hiepdong.platform.web.Fmt;
import vn.hiepdong.platform.web.FormAnswer;

/**
 * Checks in whoever was chosen by name.
 */
@Controller
@RequiredArgsConstructor
class EntryController {

	private final CheckIns checkIns;

	private final CheckInPage page;

	private final Flash flash;

	private final Fmt fmt;

	@PostMapping("/events/{event-code}/check-in/{point}/entries")
	String enter(@PathVariable("event-code") String code, @PathVariable String point, @Me Actor me,
			@ModelAttribute("form") EntryForm form, BindingResult errors, Model model, RedirectAttributes redirect,
			HttpServletResponse response) {
		PointQuery query = form.at(code, point);
		return FormAnswer.of(errors, response).on(() -> {
			Admission admission = this.checkIns.byNumber(query.request(form.clientId()), form.chosen(), me);
			refuseSecond(admission);
			this.flash.say(redirect, admission.expected() ? "checkin.done" : "checkin.done.beyond",
					admission.who().fullName(), admission.who().label(), this.fmt.hour(admission.line().at()));
			return CheckInPage.next(query);
		}).orElse(() -> this.page.show(query, me, model, response));
	}

	private void refuseSecond(Admission admission) {
		if (!admission.fresh()) {
			throw new Problem.Conflict("checkin.problem.already", admission.who().label(),
					this.fmt.hour(admission.line().at()), admission.line().actor());
		}
	}

}
