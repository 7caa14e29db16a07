package vn.hiepdong.readiness.forecast;

import java.util.List;

import lombok.RequiredArgsConstructor;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

import vn.hiepdong.event.EventView;
import vn.hiepdong.event.Events;
import vn.hiepdong.platform.Problem;
import vn.hiepdong.readiness.forecast.WhatIf.Line;
import vn.hiepdong.unit.UnitTree;
import vn.hiepdong.unit.Units;

/**
 * Says what would come of it if things were done otherwise; for directors and
 * coordinators. Nothing is saved.
 */
@Service
@RequiredArgsConstructor
public class WhatIfs {

	/** So much may be assumed at once. */
	public static final int MOST = 20;

	private final Events events;

	private final Units units;

	private final SituationReader reader;

	private final Contrasts contrasts;

	/**
	 * Works out what would come of it.
	 * @param event the code of the event
	 * @param wishes what is assumed; what cannot be is left out, with the reason
	 * @return the forecasts before and after
	 * @throws Problem.NotFound if there is no such event
	 * @throws Problem.Invalid if more than {@value #MOST} things are assumed
	 * @throws Problem.Conflict if too many ask at once
	 */
	@PreAuthorize("hasAnyRole('DIRECTOR', 'COORDINATOR')")
	public WhatIf of(String event, List<Wish> wishes) {
		requireFew(wishes.size());
		EventView where = this.events.get(event);
		UnitTree tree = this.units.tree();
		Known known = this.reader.read(where);
		Assumptions assumptions = new Assumptions(known.situation(), tree);
		List<Line> lines = wishes.stream().map(assumptions::tryTo).toList();
		Contrast contrast = this.contrasts.of(known, assumptions.situation());
		return new WhatIf(where, tree, known.situation().duties(), lines, contrast.before(), contrast.after(),
				contrast.runs());
	}

	/**
	 * Lets pass only what can be assumed beside other things.
	 * @param event the code of the event
	 * @param wishes what is assumed already
	 * @param added what shall be assumed too
	 * @throws Problem.NotFound if there is no such event
	 * @throws Problem.Invalid for the fields duty, by or unit, where it cannot be
	 */
	@PreAuthorize("hasAnyRole('DIRECTOR', 'COORDINATOR')")
	public void require(String event, List<Wish> wishes, Wish added) {
		requireFew(wishes.size() + 1);
		Assumptions assumptions = new Assumptions(this.reader.read(this.events.get(event)).situation(),
				this.units.tree());
		wishes.forEach(assumptions::tryTo);
		assumptions.assume(added);
	}

	private static void requireFew(int count) {
		if (count > MOST) {
			throw new Problem.Invalid("duty", "forecast.problem.too-many", MOST);
		}
	}

}
