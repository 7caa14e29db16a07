package vn.hiepdong.duty.notice.web;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.hiepdong.account.Actor;
import vn.hiepdong.account.Me;
import vn.hiepdong.duty.notice.MailWishes;
import vn.hiepdong.duty.notice.NoticePost;
import vn.hiepdong.duty.notice.Notices;
import vn.hiepdong.duty.notice.RefusedMail;
import vn.hiepdong.event.Events;
import vn.hiepdong.platform.web.Flash;
import vn.hiepdong.platform.web.FormAnswer;
import vn.hiepdong.platform.web.Option;

@Controller
@RequiredArgsConstructor
class NoticeSettingController {

	private final MailWishes wishes;

	private final NoticePost post;

	private final RefusedMail refused;

	private final Events events;

	private final MessageSource messages;

	private final Flash flash;

	@GetMapping("/my/notices/settings")
	String show(@Me Actor me, Model model) {
		model.addAttribute("form", NoticeSettingForm.of(this.wishes.of(me)));
		return page(me, model);
	}

	@PostMapping("/my/notices/settings")
	String keep(@Valid @ModelAttribute("form") NoticeSettingForm form, BindingResult errors, @Me Actor me, Model model,
			RedirectAttributes redirect, HttpServletResponse response) {
		return FormAnswer.of(errors, response).on(() -> {
			this.wishes.keep(form.wish(), me);
			this.flash.say(redirect, "notice.settings.kept");
			return "redirect:/my/notices/settings";
		}).orElse(() -> page(me, model));
	}

	private String page(Actor me, Model model) {
		Notices.requireRecipient(me);
		model.addAttribute("event", this.events.current().orElse(null));
		model.addAttribute("sending", this.post.open());
		model.addAttribute("refused", this.refused.concerns(me));
		model.addAttribute("ways", List.of(new Option("DIGEST", text("notice.settings.way.DIGEST")),
				new Option("IMMEDIATE", text("notice.settings.way.IMMEDIATE"))));
		model.addAttribute("languages", List.of(new Option("vi", text("notice.settings.language.vi")),
				new Option("en", text("notice.settings.language.en"))));
		return "notice/settings";
	}

	private String text(String key) {
		return this.messages.getMessage(key, null, LocaleContextHolder.getLocale());
	}

}
