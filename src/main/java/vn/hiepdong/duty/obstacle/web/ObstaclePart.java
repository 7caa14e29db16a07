package vn.hiepdong.duty.obstacle.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import lombok.RequiredArgsConstructor;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import vn.hiepdong.account.Actor;
import vn.hiepdong.duty.DutyView;
import vn.hiepdong.duty.obstacle.DutyObstacles;
import vn.hiepdong.duty.obstacle.Obstacles;
import vn.hiepdong.duty.web.DutyPagePart;
import vn.hiepdong.unit.UnitOptions;
import vn.hiepdong.unit.Units;

/**
 * The obstacles on the page of a duty.
 */
@Component
@RequiredArgsConstructor
class ObstaclePart implements DutyPagePart {

	private final Obstacles obstacles;

	private final Units units;

	private final Clock clock;

	@Override
	public void addTo(String event, DutyView duty, Actor me, Model model) {
		DutyObstacles obstacles = this.obstacles.of(event, duty.number(), me);
		model.addAttribute("obstacles", obstacles);
		boolean refused = model.containsAttribute("obstacle");
		if (!refused) {
			model.addAttribute("obstacle", ObstacleForm.empty());
		}
		if (!model.containsAttribute("closure")) {
			model.addAttribute("closure", new ClosureForm(""));
		}
		if (refused || obstacles.raisable()) {
			model.addAttribute("owners", UnitOptions.of(this.units.tree(), LocalDate.now(this.clock), List.of(),
					LocaleContextHolder.getLocale()));
		}
	}

}
