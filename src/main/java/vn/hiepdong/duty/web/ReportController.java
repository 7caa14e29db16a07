package vn.hiepdong.duty.web;

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
import vn.hiepdong.duty.Step;
import vn.hiepdong.duty.evidence.EvidenceReports;
import vn.hiepdong.platform.web.FormAnswer;

@Controller
@RequiredArgsConstructor
class ReportController {

	private final EvidenceReports reports;

	private final DutyPage page;

	@PostMapping("/events/{code}/duties/{number}/reports")
	String take(@PathVariable("code") String event, @PathVariable String number, @Me Actor me,
			@Valid @ModelAttribute("report") ReportForm form, BindingResult errors, Model model,
			RedirectAttributes redirect, HttpServletResponse response) {
		return FormAnswer.of(errors, response).on(() -> {
			this.reports.report(event, number, form.report(), form.brought(), me);
			return this.page.done(Step.REPORT, event, number, me, redirect);
		}).orElse(() -> this.page.again(Refusal.of(Step.REPORT, response), event, number, me, model));
	}

}
