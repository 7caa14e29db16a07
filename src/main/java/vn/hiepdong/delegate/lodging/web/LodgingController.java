package vn.hiepdong.delegate.lodging.web;

import java.util.List;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import vn.hiepdong.account.Actor;
import vn.hiepdong.account.Me;
import vn.hiepdong.delegate.lodging.HotelView;
import vn.hiepdong.delegate.lodging.Hotels;
import vn.hiepdong.delegate.lodging.Rooming;
import vn.hiepdong.delegate.lodging.RoomingList;
import vn.hiepdong.delegate.lodging.planning.RoomPlanning;
import vn.hiepdong.event.Events;

/**
 * The hotels at a glance.
 */
@Controller
@RequiredArgsConstructor
class LodgingController {

	private final Hotels hotels;

	private final Rooming rooming;

	private final RoomPlanning planning;

	private final Events events;

	@GetMapping("/events/{event-code}/lodging")
	String overview(@PathVariable("event-code") String code, @Me Actor me, Model model) {
		List<HotelView> all = this.hotels.all(code, me);
		model.addAttribute("hotels", all);
		model.addAttribute("names", all.stream().collect(Collectors.toMap(HotelView::code, HotelView::name)));
		model.addAttribute("nights", this.hotels.nights(code, me));
		List<RoomingList> lists = this.rooming.lists(code, me);
		model.addAttribute("lodged", lists.stream().mapToInt(RoomingList::lodgers).sum());
		model.addAttribute("bedless", lists.stream().mapToInt((list) -> list.bedless().size()).sum());
		model.addAttribute("plans", this.planning.recent(code, me));
		model.addAttribute("event", this.events.get(code));
		return "lodging/overview";
	}

}
