package vn.hiepdong.readiness;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

import lombok.RequiredArgsConstructor;

import vn.hiepdong.duty.Area;
import vn.hiepdong.duty.DutyStanding;
import vn.hiepdong.duty.DutyState;
import vn.hiepdong.event.Phase;
import vn.hiepdong.unit.UnitId;
import vn.hiepdong.unit.UnitTree;
import vn.hiepdong.unit.UnitView;

/**
 * Divides duties by unit, phase, area and host ward. What belongs to a line is what the
 * list of duties shows behind the line's link.
 */
@RequiredArgsConstructor
final class Breakdown {

	private final Collection<DutyStanding> duties;

	private final UnitTree tree;

	private final Instant now;

	Tally whole() {
		return tally((duty) -> true);
	}

	/**
	 * The duties that nobody has been given yet: the drafts.
	 */
	Tally unassigned() {
		return tally((duty) -> duty.state() == DutyState.DRAFT);
	}

	/**
	 * Every unit that leads a duty or stands above one that does, in reading order.
	 */
	List<Line<UnitView>> units() {
		return this.tree.all()
			.stream()
			.map((unit) -> new Line<>(unit, tally((duty) -> leads(unit.id(), duty))))
			.filter((line) -> line.tally().counted() > 0)
			.toList();
	}

	List<Line<Phase>> phases() {
		return Arrays.stream(Phase.values())
			.map((phase) -> new Line<>(phase, tally((duty) -> duty.phase() == phase)))
			.toList();
	}

	List<Line<Area>> areas() {
		return Arrays.stream(Area.values())
			.map((area) -> new Line<>(area, tally((duty) -> duty.area() == area)))
			.filter((line) -> line.tally().counted() > 0)
			.toList();
	}

	/**
	 * The host wards in the order given, also one without a duty: it receives visitors
	 * and owes something.
	 */
	List<Line<UnitView>> wards(List<UnitId> wards) {
		return wards.stream()
			.map((ward) -> new Line<>(this.tree.get(ward), tally((duty) -> concerns(ward, duty))))
			.toList();
	}

	private boolean concerns(UnitId ward, DutyStanding duty) {
		return leads(ward, duty) || ward.equals(duty.ward())
				|| duty.cooperating().stream().anyMatch((helper) -> this.tree.isWithin(helper, ward));
	}

	private boolean leads(UnitId unit, DutyStanding duty) {
		UnitId lead = duty.leadUnit();
		return lead != null && this.tree.isWithin(lead, unit);
	}

	private Tally tally(Predicate<DutyStanding> wanted) {
		return Tally.of(this.duties.stream().filter(wanted).toList(), this.now);
	}

}
