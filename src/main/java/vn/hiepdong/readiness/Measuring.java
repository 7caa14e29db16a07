package vn.hiepdong.readiness;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hiepdong.delegate.DelegateStandings;
import vn.hiepdong.duty.Duties;
import vn.hiepdong.duty.DutyStanding;
import vn.hiepdong.duty.gate.GateStanding;
import vn.hiepdong.duty.gate.Gates;
import vn.hiepdong.event.EventView;
import vn.hiepdong.unit.UnitTree;
import vn.hiepdong.unit.Units;

/**
 * Measures how ready an event is: for the page, which answers for who may see it, and for
 * jobs, which act for nobody.
 */
@Service
@RequiredArgsConstructor
public class Measuring {

	private final Duties duties;

	private final Gates gates;

	private final DelegateStandings delegates;

	private final Units units;

	private final Clock clock;

	/**
	 * How ready an event is now, with four statements.
	 * @param event the event
	 * @return its figures
	 */
	@Transactional(readOnly = true)
	public Measured now(EventView event) {
		UnitTree tree = this.units.tree();
		Instant now = this.clock.instant();
		List<DutyStanding> standings = this.duties.standings(event);
		return new Measured(event, now, tree, standings, GateStanding.of(this.gates.of(event), standings, now),
				this.delegates.of(event));
	}

}
