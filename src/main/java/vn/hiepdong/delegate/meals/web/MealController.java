package vn.hiepdong.delegate.meals.web;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

import vn.hiepdong.account.Actor;
import vn.hiepdong.account.Me;
import vn.hiepdong.delegate.meals.Meals;
import vn.hiepdong.event.Events;

/**
 * Shows the meals, and what the kitchen must know of each.
 */
@Controller
@RequestMapping("/events/{event-code}/meals")
@RequiredArgsConstructor
class MealController {

	private final Meals meals;

	private final Events events;

	@GetMapping
	String list(@PathVariable("event-code") String code, @Me Actor me, Model model) {
		model.addAttribute("meals", this.meals.all(code, me));
		model.addAttribute("event", this.events.get(code));
		return "meal/list";
	}

	@GetMapping("/{meal:\\d{1,6}}")
	String sheet(@PathVariable("event-code") String code, @PathVariable int meal, @Me Actor me, Model model) {
		model.addAttribute("sheet", this.meals.sheet(code, meal, me));
		model.addAttribute("event", this.events.get(code));
		return "meal/sheet";
	}

}
