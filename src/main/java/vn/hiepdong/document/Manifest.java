package vn.hiepdong.document;

import java.util.List;

import vn.hiepdong.delegate.DelegationBrief;
import vn.hiepdong.event.EventView;

/**
 * Who rides in which vehicle.
 *
 * @param event the event
 * @param gathering the place from which vehicles leave
 * @param lists the tours, by vehicle
 * @param walking the delegations that ride nowhere though somebody comes
 */
record Manifest(EventView event, String gathering, List<BoardingList> lists, List<DelegationBrief> walking) {

	/** How many people ride. */
	public int people() {
		return this.lists.stream().mapToInt((each) -> each.ride().people()).sum();
	}

	/** How many seats the vehicles have. */
	public int seats() {
		return this.lists.stream().mapToInt((each) -> each.ride().vehicle().seats()).sum();
	}

}
