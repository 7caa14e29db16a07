package vn.hiepdong.duty;

import java.time.Instant;
import java.util.Collection;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.account.Actor;
import vn.hiepdong.event.EventView;
import vn.hiepdong.unit.UnitId;
import vn.hiepdong.unit.UnitTree;

/**
 * Who takes a step, when, in which event and in which organisation of that day.
 */
record Stamp(EventView event, UnitTree units, Actor actor, Instant at) {

	DutyRights rights() {
		return new DutyRights(this.actor, this.units);
	}

	@Nullable String unitName() {
		UnitId unit = this.actor.unit();
		return (unit != null) ? this.units.get(unit).name() : null;
	}

	String nameOf(@Nullable UnitId unit) {
		return UnitNames.of(unit, this.units);
	}

	String namesOf(Collection<UnitId> some) {
		return UnitNames.of(some, this.units);
	}

}
