package vn.hiepdong.delegate.checkin.web;

import jakarta.servlet.http.HttpServletResponse;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.hiepdong.account.Actor;
import vn.hiepdong.account.Me;
import vn.hiepdong.delegate.checkin.CheckInLists;
import vn.hiepdong.delegate.checkin.MissingSheet;
import vn.hiepdong.event.Events;

@Controller
@RequestMapping("/events/{event-code}/check-in")
@RequiredArgsConstructor
class CheckInController {

	private final CheckInLists lists;

	private final CheckInPage page;

	private final Events events;

	@GetMapping
	String points(@PathVariable("event-code") String code, @Me Actor me, Model model) {
		model.addAttribute("points", this.lists.points(code, me));
		model.addAttribute("event", this.events.get(code));
		return "checkin/points";
	}

	@GetMapping("/{point}")
	String point(@PathVariable("event-code") String code, @PathVariable String point,
			@RequestParam(required = false) @Nullable String turn, @RequestParam(required = false) @Nullable String q,
			@Me Actor me, Model model, HttpServletResponse response) {
		model.addAttribute("form", new EntryForm(null, turn, null, q));
		return this.page.show(PointQuery.of(code, point, turn, q), me, model, response);
	}

	@GetMapping("/{point}/missing")
	String missing(@PathVariable("event-code") String code, @PathVariable String point,
			@RequestParam(required = false) @Nullable String turn, @Me Actor me, Model model) {
		MissingSheet sheet = this.lists.missing(code, point, PointQuery.number(turn, 1), me);
		model.addAttribute("sheet", sheet);
		model.addAttribute("event", sheet.place().reach().event());
		return "checkin/missing";
	}

}
