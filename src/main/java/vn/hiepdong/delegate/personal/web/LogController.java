package vn.hiepdong.delegate.personal.web;

import java.util.Comparator;

import lombok.RequiredArgsConstructor;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

import vn.hiepdong.account.Actor;
import vn.hiepdong.account.Me;
import vn.hiepdong.delegate.personal.LogSheet;
import vn.hiepdong.delegate.personal.PersonalLog;
import vn.hiepdong.event.Events;
import vn.hiepdong.platform.web.Option;

/**
 * Who looked at personal data: of one event for its director, of all for administrators.
 */
@Controller
@RequiredArgsConstructor
class LogController {

	private final PersonalLog log;

	private final Events events;

	@GetMapping("/events/{event-code}/personal-data/log")
	@PreAuthorize("hasRole('DIRECTOR')")
	String ofEvent(@PathVariable("event-code") String code, @ModelAttribute("form") LogForm form, @Me Actor me,
			Model model) {
		model.addAttribute("event", this.events.get(code));
		return page(this.log.ofEvent(code, form.filter(), form.part(), me), model);
	}

	@GetMapping("/admin/personal-data")
	@PreAuthorize("hasRole('ADMIN')")
	String ofHouse(@ModelAttribute("form") LogForm form, @Me Actor me, Model model) {
		LogSheet sheet = this.log.ofHouse(form.chosenEvent(), form.filter(), form.part(), me);
		model.addAttribute("events", sheet.events().stream().map((each) -> new Option(each, each)).toList());
		return page(sheet, model);
	}

	private static String page(LogSheet sheet, Model model) {
		model.addAttribute("sheet", sheet);
		model.addAttribute("people",
				sheet.readers()
					.values()
					.stream()
					.map((each) -> new Option(each.username(), each.name()))
					.sorted(Comparator.comparing(Option::label))
					.toList());
		return "personal/log";
	}

}
