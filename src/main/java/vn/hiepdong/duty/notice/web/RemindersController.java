package vn.hiepdong.duty.notice.web;

import java.util.List;
import java.util.Locale;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import vn.hiepdong.account.Actor;
import vn.hiepdong.account.Me;
import vn.hiepdong.duty.notice.NoticeWords;
import vn.hiepdong.duty.notice.Reminders;
import vn.hiepdong.duty.notice.RuleView;
import vn.hiepdong.event.Events;

@Controller
@RequiredArgsConstructor
class RemindersController {

	private final Reminders reminders;

	private final NoticeWords words;

	private final Events events;

	/** A rule as a row of the table. */
	record Row(String rule, List<Told> told) {
	}

	/** Who hears of it, and when. */
	record Told(String when, String who) {
	}

	@GetMapping("/events/{code}/reminders")
	String show(@PathVariable("code") String event, @Me Actor me, Model model, Locale locale) {
		model.addAttribute("event", this.events.get(event));
		model.addAttribute("rules", this.reminders.rules(me).stream().map((rule) -> row(rule, locale)).toList());
		return "notice/rules";
	}

	private Row row(RuleView rule, Locale locale) {
		return new Row("notice.rule." + rule.kind(),
				rule.stages()
					.stream()
					.map((stage) -> new Told(this.words.when(stage, locale), "notice.level." + stage.level()))
					.toList());
	}

}
