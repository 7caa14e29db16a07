package vn.hiepdong.readiness;

import java.time.Instant;
import java.util.List;

import lombok.AccessLevel;
import lombok.Getter;
import lombok.experimental.Accessors;

import vn.hiepdong.delegate.DelegateFigures;
import vn.hiepdong.duty.DutyStanding;
import vn.hiepdong.duty.gate.GateStanding;
import vn.hiepdong.event.EventView;
import vn.hiepdong.unit.UnitTree;

/**
 * How ready an event is, read and divided once: for the page, and for what is stored.
 */
@Getter
@Accessors(fluent = true)
public final class Measured {

	/** The event. */
	private final EventView event;

	/** The instant for which it is said. */
	private final Instant at;

	/** The figures of all its duties. */
	private final Tally whole;

	/** The figures of each unit and each area. */
	private final HeatMap heatMap;

	/** How each gate stands, by key time. */
	private final List<GateStanding> gates;

	/** How far the delegates have come. */
	private final DelegateFigures delegates;

	@Getter(AccessLevel.PACKAGE)
	private final UnitTree units;

	@Getter(AccessLevel.PACKAGE)
	private final List<DutyStanding> duties;

	@Getter(AccessLevel.PACKAGE)
	private final Breakdown breakdown;

	Measured(EventView event, Instant at, UnitTree units, List<DutyStanding> duties, List<GateStanding> gates,
			DelegateFigures delegates) {
		this.event = event;
		this.at = at;
		this.units = units;
		this.duties = duties;
		this.gates = gates;
		this.delegates = delegates;
		this.breakdown = new Breakdown(duties, units, at);
		this.whole = this.breakdown.whole();
		this.heatMap = this.breakdown.heatMap();
	}

}
