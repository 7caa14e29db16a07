package vn.hiepdong.visit.programme;

import java.util.List;

import vn.hiepdong.event.EventView;
import vn.hiepdong.unit.UnitView;
import vn.hiepdong.visit.programme.Programme.Visit;

/**
 * Who comes to a ward.
 *
 * @param ward the ward
 * @param visits the visits in order of time
 * @param event the event
 */
public record HostProgramme(UnitView ward, List<Visit> visits, EventView event) {

	/**
	 * How many people come, each counted once a visit.
	 * @return the people of all visits
	 */
	public int people() {
		return this.visits.stream().mapToInt((visit) -> visit.ride().people()).sum();
	}

	/**
	 * How many delegations come.
	 * @return the delegations of all visits
	 */
	public int delegations() {
		return this.visits.stream().mapToInt((visit) -> visit.ride().riders().size()).sum();
	}

}
