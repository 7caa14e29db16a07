package vn.hiepdong.duty.dependency.web;

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
import vn.hiepdong.duty.dependency.Dependencies;
import vn.hiepdong.duty.web.DutyPage;
import vn.hiepdong.platform.web.FormAnswer;

@Controller
@RequiredArgsConstructor
class PredecessorController {

	private final Dependencies dependencies;

	private final DutyPage page;

	@PostMapping("/events/{code}/duties/{number}/predecessors")
	String add(@PathVariable("code") String event, @PathVariable String number, @Me Actor me,
			@Valid @ModelAttribute("predecessor") PredecessorForm form, BindingResult errors, Model model,
			RedirectAttributes redirect, HttpServletResponse response) {
		return FormAnswer.of(errors, response).on(() -> {
			this.dependencies.add(event, number, form.predecessor(), form.pause(), me);
			this.page.warn(Step.EDIT, event, number, me, redirect);
			return this.page.told("dependency.added", redirect);
		}).orElse(() -> {
			this.page.require(Step.EDIT, event, number, me);
			return this.page.show(event, number, me, model);
		});
	}

	@PostMapping("/events/{code}/duties/{number}/predecessors/{predecessor}/removal")
	String remove(@PathVariable("code") String event, @PathVariable String number, @PathVariable String predecessor,
			@Me Actor me, RedirectAttributes redirect) {
		this.dependencies.remove(event, number, predecessor, me);
		return this.page.told("dependency.removed", redirect);
	}

}
