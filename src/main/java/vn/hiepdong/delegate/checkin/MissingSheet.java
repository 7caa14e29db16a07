package vn.hiepdong.delegate.checkin;

import java.util.List;

/**
 * Who is missing at a point, and who is there beyond the plan.
 *
 * @param place the point, its turn and the person
 * @param tally the heads counted
 * @param missing those missing, by delegation; delegations that are to come only later
 * last
 * @param beyond who is there and was not to come, those noted as not coming too
 */
public record MissingSheet(CheckInPlace place, Tally tally, List<Missing> missing, List<Attendee> beyond) {

	/**
	 * Those missing now, or those to come later.
	 * @param later which of both
	 * @return the delegations in order
	 */
	public List<Missing> missing(boolean later) {
		return this.missing.stream().filter((each) -> each.later() == later).toList();
	}

}
