package vn.hiepdong.duty.obstacle.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;

import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

import vn.hiepdong.account.Actor;
import vn.hiepdong.account.Me;
import vn.hiepdong.duty.obstacle.ObstacleFilter.Show;
import vn.hiepdong.duty.obstacle.ObstacleList;
import vn.hiepdong.duty.obstacle.Obstacles;
import vn.hiepdong.platform.web.Option;
import vn.hiepdong.unit.UnitOptions;

@Controller
@RequiredArgsConstructor
class ObstacleListController {

	private final Obstacles obstacles;

	private final MessageSource messages;

	private final Clock clock;

	@GetMapping("/events/{code}/obstacles")
	String list(@PathVariable("code") String event, @ModelAttribute("form") ObstacleQuery query, @Me Actor me,
			Locale locale, Model model) {
		ObstacleList list = this.obstacles.list(event, query.filter(), query.pageable(), me);
		model.addAttribute("event", list.event());
		model.addAttribute("page", list.page());
		model.addAttribute("mine", list.mine());
		model.addAttribute("units", UnitOptions.of(list.units(), LocalDate.now(this.clock), query.units(), locale));
		model.addAttribute("shows", Arrays.stream(Show.values())
			.map((show) -> new Option(show.name(), this.messages.getMessage("obstacle.show." + show, null, locale)))
			.toList());
		return "obstacle/list";
	}

}
