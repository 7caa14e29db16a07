package vn.hiepdong.duty.mine.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
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
import vn.hiepdong.duty.Duties;
import vn.hiepdong.duty.Step;
import vn.hiepdong.duty.mine.web.Card.Place;
import vn.hiepdong.platform.web.FormAnswer;

/**
 * Takes the one form of a card; its buttons lead to one of two addresses.
 */
@Controller
@RequiredArgsConstructor
class MyReportController {

	private final Duties duties;

	private final MyDutiesPage page;

	@PostMapping("/my/duties/{code}/{number}/reports")
	String report(@PathVariable("code") String event, @PathVariable String number, @Me Actor me,
			@Valid @ModelAttribute("report") MyReportForm form, BindingResult errors, Model model,
			RedirectAttributes redirect, HttpServletResponse response) {
		Place place = new Place(event, number);
		return FormAnswer.of(errors, response).on(() -> {
			this.duties.report(event, number, form.report(), me);
			return this.page.done(Step.REPORT, place, me, redirect);
		}).orElse(() -> this.page.again(Step.REPORT, place, me, model, response));
	}

	@PostMapping("/my/duties/{code}/{number}/completion")
	String complete(@PathVariable("code") String event, @PathVariable String number, @Me Actor me,
			@Valid @ModelAttribute("report") MyReportForm form, BindingResult errors, Model model,
			RedirectAttributes redirect, HttpServletResponse response) {
		Place place = new Place(event, number);
		return FormAnswer.of(errors, response).on(() -> {
			this.duties.reportDone(event, number, form.client(), form.text(), me);
			return this.page.done(Step.REPORT_DONE, place, me, redirect);
		}).orElse(() -> this.page.again(Step.REPORT_DONE, place, me, model, response));
	}

}
