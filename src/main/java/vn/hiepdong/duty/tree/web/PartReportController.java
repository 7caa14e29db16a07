package vn.hiepdong.duty.tree.web;

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
import vn.hiepdong.duty.Contributions;
import vn.hiepdong.duty.Step;
import vn.hiepdong.duty.web.DutyPage;
import vn.hiepdong.platform.web.FormAnswer;

@Controller
@RequiredArgsConstructor
class PartReportController {

	private final Contributions contributions;

	private final DutyPage page;

	@PostMapping("/events/{code}/duties/{number}/part-reports")
	String take(@PathVariable("code") String event, @PathVariable String number, @Me Actor me,
			@Valid @ModelAttribute("partReport") PartReportForm form, BindingResult errors, Model model,
			RedirectAttributes redirect, HttpServletResponse response) {
		return FormAnswer.of(errors, response).on(() -> {
			this.contributions.reportPart(event, number, form.unit(), form.report(), me);
			return this.page.told("tree.part-report.done", redirect);
		}).orElse(() -> this.page.refused(Step.PART, event, number, me, model, response));
	}

}
