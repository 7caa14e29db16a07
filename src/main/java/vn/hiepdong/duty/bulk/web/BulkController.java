package vn.hiepdong.duty.bulk.web;

import jakarta.servlet.http.HttpServletResponse;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.hiepdong.account.Actor;
import vn.hiepdong.account.Me;
import vn.hiepdong.duty.bulk.BulkWork;
import vn.hiepdong.platform.web.FormAnswer;

/**
 * Leads from chosen duties over the change and its preview to the confirmation.
 */
@Controller
@RequiredArgsConstructor
class BulkController {

	private final BulkWork bulk;

	private final BulkPages pages;

	@GetMapping("/events/{code}/duties/bulk")
	String choose(@PathVariable("code") String event, @ModelAttribute("form") BulkForm form, BindingResult errors,
			@Me Actor me, Model model, HttpServletResponse response) {
		return FormAnswer.of(errors, response)
			.on(() -> this.pages.choice(event, form, me, model))
			.orElse(() -> this.pages.nothing(event, form, me, model));
	}

	/** Changes nothing, so it answers with the page itself. */
	@PostMapping("/events/{code}/duties/bulk/preview")
	String preview(@PathVariable("code") String event, @ModelAttribute("form") BulkForm form, BindingResult errors,
			@Me Actor me, Model model, HttpServletResponse response) {
		return FormAnswer.of(errors, response)
			.on(() -> this.pages.preview(event, form, me, model, response))
			.orElse(() -> this.pages.choiceAgain(event, form, errors, me, model));
	}

	@PostMapping("/events/{code}/duties/bulk")
	String confirm(@PathVariable("code") String event, @ModelAttribute("form") BulkForm form, BindingResult errors,
			@Me Actor me, Model model, RedirectAttributes redirect, HttpServletResponse response) {
		return FormAnswer.of(errors, response).on(() -> {
			redirect.addFlashAttribute("bulkDone", BulkNotice
				.of(this.bulk.confirm(event, form.selection(), form.order(), form.seen(), form.client(), me)));
			return "redirect:/events/{code}/duties" + form.query().end();
		}).orElse(() -> this.pages.previewAgain(event, form, errors, me, model, response));
	}

}
