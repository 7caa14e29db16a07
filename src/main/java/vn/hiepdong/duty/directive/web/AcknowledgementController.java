package vn.hiepdong.duty.directive.web;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.hiepdong.account.Actor;
import vn.hiepdong.account.Me;
import vn.hiepdong.duty.directive.Directives;
import vn.hiepdong.platform.web.Flash;

@Controller
@RequiredArgsConstructor
class AcknowledgementController {

	private final Directives directives;

	private final Flash flash;

	@PostMapping("/events/{code}/directives/{directive:\\d{1,6}}/acknowledgements")
	String acknowledge(@PathVariable("code") String event, @PathVariable int directive, @Me Actor me,
			@ModelAttribute("acknowledgement") AcknowledgementForm form, RedirectAttributes redirect) {
		this.directives.acknowledge(event, directive, form.unit(), me);
		this.flash.say(redirect, "directive.done.acknowledged");
		return form.back();
	}

}
