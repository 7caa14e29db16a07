package vn.hiepdong.delegate.lodging.web;

import java.util.List;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.hiepdong.account.Actor;
import vn.hiepdong.account.Me;
import vn.hiepdong.delegate.lodging.Rooming;
import vn.hiepdong.delegate.lodging.RoomingList;
import vn.hiepdong.event.Events;

/**
 * Who sleeps where, by delegation.
 */
@Controller
@RequestMapping("/events/{event-code}/lodging/rooming")
@RequiredArgsConstructor
class RoomingController {

	private final Rooming rooming;

	private final Events events;

	@GetMapping
	String lists(@PathVariable("event-code") String code, @RequestParam(defaultValue = "") String show, @Me Actor me,
			Model model) {
		List<RoomingList> all = this.rooming.lists(code, me);
		boolean bedless = "NO_BED".equals(show);
		model.addAttribute("lists",
				all.stream().filter((list) -> bedless ? !list.bedless().isEmpty() : list.lodged()).toList());
		model.addAttribute("count", all.stream().mapToInt((list) -> list.bedless().size()).sum());
		model.addAttribute("unlodged", all.stream().filter((list) -> !list.lodged()).toList());
		model.addAttribute("bedless", bedless);
		model.addAttribute("event", this.events.get(code));
		return "lodging/rooming";
	}

	@GetMapping("/{delegation}")
	String list(@PathVariable("event-code") String code, @PathVariable String delegation, @Me Actor me, Model model) {
		model.addAttribute("list", this.rooming.list(code, delegation, me));
		model.addAttribute("event", this.events.get(code));
		return "lodging/delegation";
	}

}
