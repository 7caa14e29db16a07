package vn.hiepdong.duty.notice.web;

import java.util.Locale;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.hiepdong.account.Actor;
import vn.hiepdong.account.Me;
import vn.hiepdong.duty.notice.NoticeView;
import vn.hiepdong.duty.notice.NoticeWords;
import vn.hiepdong.duty.notice.RefusedMail;
import vn.hiepdong.duty.notice.Notices;
import vn.hiepdong.event.Events;
import vn.hiepdong.unit.UnitTree;
import vn.hiepdong.unit.Units;

@Controller
@RequiredArgsConstructor
class NoticeListController {

	private static final int SIZE = 50;

	private final Notices notices;

	private final NoticeWords words;

	private final RefusedMail refused;

	private final Events events;

	private final Units units;

	@GetMapping("/my/notices")
	String list(@RequestParam(required = false) @Nullable String page, @Me Actor me, Model model, Locale locale) {
		Page<NoticeView> some = this.notices.list(PageRequest.of(read(page), SIZE), me);
		UnitTree organisation = this.units.tree();
		model.addAttribute("event", this.events.current().orElse(null));
		model.addAttribute("page", some);
		model.addAttribute("days", NoticeDay.of(some, (notice) -> this.words.what(notice, organisation, locale)));
		model.addAttribute("unread", this.notices.unread(me));
		model.addAttribute("refused", this.refused.concerns(me));
		return "notice/list";
	}

	@GetMapping("/my/notices/count")
	String count(@Me Actor me, Model model) {
		model.addAttribute("unread", this.notices.unread(me));
		return "notice/count";
	}

	private static int read(@Nullable String page) {
		return (page != null && page.matches("\\d{1,6}")) ? Integer.parseInt(page) : 0;
	}

}
