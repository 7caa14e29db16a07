package vn.hiepdong.readiness.web;

import java.time.Clock;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import vn.hiepdong.readiness.Readiness;
import vn.hiepdong.readiness.ReadinessView;

/**
 * The wall screen: the figures of the director's page, for a whole room.
 */
@Controller
@RequiredArgsConstructor
class BoardController {

	private final Readiness readiness;

	private final Clock clock;

	@GetMapping("/events/{code}/board")
	String show(@PathVariable String code, Model model) {
		ReadinessView readiness = this.readiness.of(code);
		model.addAttribute("event", readiness.event());
		model.addAttribute("readiness", readiness);
		model.addAttribute("board", Board.of(readiness));
		model.addAttribute("duties", DutyLinks.of(code));
		model.addAttribute("now", this.clock.instant());
		return "board/page";
	}

}
