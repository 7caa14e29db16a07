package vn.hiepdong.duty.copying.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
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
import vn.hiepdong.duty.copying.DutyTemplates;
import vn.hiepdong.duty.web.DutyQuery;
import vn.hiepdong.platform.web.ClientId;
import vn.hiepdong.platform.web.Flash;
import vn.hiepdong.platform.web.FormAnswer;

/**
 * Shows the templates, and saves what the list of duties shows as one.
 */
@Controller
@RequiredArgsConstructor
class TemplateController {

	private final DutyTemplates templates;

	private final Flash flash;

	@GetMapping("/events/{code}/duties/templates")
	String list(@PathVariable("code") String event, @Me Actor me, Model model) {
		DutyTemplates.Shelf shelf = this.templates.all(event, me);
		model.addAttribute("event", shelf.event());
		model.addAttribute("templates", shelf.templates());
		return "copying/templates";
	}

	@GetMapping("/events/{code}/duties/templates/new")
	String form(@PathVariable("code") String event, @ModelAttribute("filter") DutyQuery filter, @Me Actor me,
			Model model) {
		model.addAttribute("form", TemplateForm.empty());
		return page(event, filter, me, model);
	}

	@PostMapping("/events/{code}/duties/templates")
	String save(@PathVariable("code") String event, @ModelAttribute("filter") DutyQuery filter, @Me Actor me,
			@Valid @ModelAttribute("form") TemplateForm form, BindingResult errors, Model model,
			RedirectAttributes redirect, HttpServletResponse response) {
		return FormAnswer.of(errors, response).on(() -> {
			this.templates.save(event, filter.filter(), form.name(), form.client(), me);
			this.flash.say(redirect, "copying.template.saved", form.name());
			return "redirect:/events/{code}/duties/templates";
		}).orElse(() -> {
			ClientId.renew(response, model);
			return page(event, filter, me, model);
		});
	}

	private String page(String event, DutyQuery filter, Actor me, Model model) {
		DutyTemplates.Outlook outlook = this.templates.outlook(event, filter.filter(), me);
		model.addAttribute("event", outlook.event());
		model.addAttribute("duties", outlook.duties());
		return "copying/template-form";
	}

}
