package vn.hiepdong.delegate.lodging;

import java.util.List;

import lombok.RequiredArgsConstructor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import vn.hiepdong.delegate.DelegateReach;
import vn.hiepdong.platform.Problem;

/**
 * Gives whoever plans many beds at once what there is, and writes what was decided on.
 */
@Component
@RequiredArgsConstructor
public class LodgingBook {

	private final GuestReader guests;

	private final HotelReader hotels;

	private final BedStore beds;

	private final LodgingTurn turn;

	private final ApplicationEventPublisher changes;

	/**
	 * Opens it for reading.
	 * @param reach a coordinator's reach
	 * @return what there is
	 */
	@Transactional(readOnly = true)
	public OpenLodging open(DelegateReach reach) {
		return open(reach, this.turn.now(reach.event().id()));
	}

	/**
	 * Opens it for writing: nobody else gives beds until the transaction ends.
	 * @param reach a coordinator's reach
	 * @return what there is
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public OpenLodging openForWriting(DelegateReach reach) {
		return open(reach, this.turn.take(reach.event().id()) - 1);
	}

	/**
	 * Writes a plan: whoever was to be planned sleeps where the plan says, and nowhere
	 * else. Pinned beds stay.
	 * @param reach a coordinator's reach
	 * @param open what was opened for writing in the same transaction
	 * @param plan who sleeps where
	 * @param subject the number of the plan
	 * @throws Problem.Conflict if the plan breaks a rule as things stand now
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void write(DelegateReach reach, OpenLodging open, LodgingPlan plan, String subject) {
		if (!LodgingCheck.of(open.problem(), plan).isEmpty()) {
			throw new Problem.Conflict("lodging.problem.plan-broken");
		}
		List<Guest> planned = open.guests().stream().filter(Guest::planned).toList();
		this.beds.free(reach, planned.stream().map(Guest::id).toList());
		plan.beds()
			.stream()
			.filter((bed) -> planned.stream().anyMatch((guest) -> guest.id().equals(bed.delegate())))
			.forEach((bed) -> this.beds.give(reach, bed, false));
		this.changes.publishEvent(new LodgingChanged(reach.event().code(), subject, reach.me().username(), reach.now(),
				"lodging.plan-taken"));
	}

	private OpenLodging open(DelegateReach reach, long before) {
		List<Guest> all = this.guests.guests(reach, null);
		List<Bedroom> rooms = this.hotels.rooms(reach.key(), null);
		return new OpenLodging(all, rooms, LodgingProblem.of(all, rooms), before);
	}

}
