package vn.hiepdong.delegate.lodging;

import java.util.List;
import java.util.UUID;

/**
 * Who sleeps where.
 *
 * @param beds the beds; whoever has none stays without
 */
public record LodgingPlan(List<PlannedBed> beds) {

	/**
	 * A bed for somebody.
	 *
	 * @param delegate the key of the delegate
	 * @param room the key of the room
	 * @param stay for which nights
	 */
	public record PlannedBed(UUID delegate, UUID room, Stay stay) {
	}

}
