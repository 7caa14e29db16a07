package vn.hiepdong.duty.copying.web;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.hiepdong.account.Actor;
import vn.hiepdong.account.Me;
import vn.hiepdong.duty.copying.DutyTemplates;
import vn.hiepdong.platform.web.Flash;

/**
 * Deletes a template, once that is confirmed.
 */
@Controller
@RequiredArgsConstructor
class TemplateDeletionController {

	private final DutyTemplates templates;

	private final Flash flash;

	@GetMapping("/events/{code}/duties/templates/{number}/deletion")
	String ask(@PathVariable("code") String event, @PathVariable String number, @Me Actor me, Model model) {
		DutyTemplates.Shelf shelf = this.templates.get(event, number, me);
		model.addAttribute("event", shelf.event());
		model.addAttribute("template", shelf.templates().get(0));
		return "copying/template-deletion";
	}

	@PostMapping("/events/{code}/duties/templates/{number}/deletion")
	String delete(@PathVariable("code") String event, @PathVariable String number, @Me Actor me,
			RedirectAttributes redirect) {
		String name = this.templates.delete(event, number, me);
		this.flash.say(redirect, "copying.template.deleted", name);
		return "redirect:/events/{code}/duties/templates";
	}

}
