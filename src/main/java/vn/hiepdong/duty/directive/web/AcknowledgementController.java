package vn.hiepdong.duty.directive.web;

import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.hiepdong.account.Actor;
import vn.hiepdong.account.Me;
import vn.hiepdong.duty.directive.Directives;

@Controller
@RequiredArgsConstructor
class AcknowledgementController {

	private final Directives directives;

	private final MessageSource messages;

	@PostMapping("/events/{code}/directives/{directive:\\d{1,6}}/acknowledgements")
	String acknowledge(@PathVariable("code") String event, @PathVariable int directive, @Me Actor me,
			@ModelAttribute("acknowledgement") AcknowledgementForm form, RedirectAttributes redirect) {
		this.directives.acknowledge(event, directive, form.unit(), me);
		redirect.addFlashAttribute("flash",
				this.messages.getMessage("directive.done.acknowledged", null, LocaleContextHolder.getLocale()));
		return form.back();
	}

}
