package vn.hiepdong.duty.gate.web;

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
import vn.hiepdong.duty.gate.GateDesk;
import vn.hiepdong.duty.gate.Gates;
import vn.hiepdong.platform.web.Flash;
import vn.hiepdong.platform.web.FormAnswer;

/**
 * Removes a gate, once that is confirmed.
 */
@Controller
@RequiredArgsConstructor
class GateRemovalController {

	private final Gates gates;

	private final Flash flash;

	@GetMapping("/events/{code}/gates/{gate:\\d{1,6}}/removal")
	String ask(@PathVariable("code") String event, @PathVariable int gate, @Me Actor me,
			@ModelAttribute("form") GateRemovalForm form, Model model) {
		return page(event, gate, me, model);
	}

	@PostMapping("/events/{code}/gates/{gate:\\d{1,6}}/removal")
	String remove(@PathVariable("code") String event, @PathVariable int gate, @Me Actor me,
			@ModelAttribute("form") GateRemovalForm form, BindingResult errors, Model model,
			RedirectAttributes redirect, HttpServletResponse response) {
		return FormAnswer.of(errors, response).on(() -> {
			this.flash.say(redirect, "gate.removed", this.gates.remove(event, gate, form.knownVersion(), me));
			return "redirect:/events/{code}/gates";
		}).orElse(() -> page(event, gate, me, model));
	}

	private String page(String event, int gate, Actor me, Model model) {
		GateDesk desk = this.gates.planning(event, gate, me);
		model.addAttribute("event", desk.event());
		model.addAttribute("kept", desk.gate());
		return "gate/removal";
	}

}
