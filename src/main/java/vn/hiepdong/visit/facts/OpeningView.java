package vn.hiepdong.visit.facts;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import vn.hiepdong.event.PlaceId;
import vn.hiepdong.unit.UnitId;

/**
 * When a host ward receives visitors.
 *
 * @param ward the ward
 * @param place in which place
 * @param opensAt when the first slot begins
 * @param closesAt when the last slot must be over
 * @param visitMinutes how long a slot lasts
 * @param slotMinutes after how many minutes the next one begins
 * @param capacity how many people a slot holds
 * @param closed whether it receives nobody
 * @param version the version that a form was made from
 */
public record OpeningView(UnitId ward, PlaceId place, Instant opensAt, Instant closesAt, int visitMinutes,
		int slotMinutes, int capacity, boolean closed, long version) {

	/**
	 * When its slots begin.
	 * @return the times in order; none where the ward is closed
	 */
	public List<Instant> slots() {
		if (this.closed) {
			return List.of();
		}
		Instant last = this.closesAt.minusSeconds(60L * this.visitMinutes);
		return Stream
			.iterate(this.opensAt, (start) -> !start.isAfter(last),
					(start) -> start.plusSeconds(60L * this.slotMinutes))
			.toList();
	}

}
