package vn.hiepdong.readiness.forecast;

import java.time.Duration;
import java.util.List;

import lombok.RequiredArgsConstructor;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

import vn.hiepdong.event.EventView;
import vn.hiepdong.event.Events;
import vn.hiepdong.platform.FewAtOnce;
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

	/** Duties times runs: what can be played while somebody waits. */
	private static final int PATIENCE = 3_000_000;

	private static final int FEWEST_RUNS = 500;

	/** Somebody who presses twenty times must not take the machine from all others. */
	private final FewAtOnce players = new FewAtOnce(2, Duration.ofSeconds(10), "forecast.problem.busy");

	private final Events events;

	private final Units units;

	private final SituationReader reader;

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
		return this.players.pass(() -> play(event, wishes));
	}

	private WhatIf play(String event, List<Wish> wishes) {
		EventView where = this.events.get(event);
		UnitTree tree = this.units.tree();
		Known known = this.reader.read(where);
		Assumptions assumptions = new Assumptions(known.situation(), tree);
		List<Line> lines = wishes.stream().map(assumptions::tryTo).toList();
		Network network = NetworkBuilder.build(known.situation());
		int runs = Math.max(FEWEST_RUNS, Math.min(PATIENCE / Math.max(1, network.size()), Forecast.RUNS));
		Forecast before = Forecaster.forecast(known, network, runs);
		Situation assumed = assumptions.situation();
		Forecast after = assumed.equals(known.situation()) ? before
				: Forecaster.forecast(known.with(assumed), NetworkBuilder.build(assumed, network.habits()), runs);
		return new WhatIf(where, tree, known.situation().duties(), lines, before, after, runs);
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
