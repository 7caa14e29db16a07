package vn.hiepdong.delegate.checkin;

import java.util.List;
import java.util.Optional;

import vn.hiepdong.event.EventView;

/**
 * Publishes points of an event. A room that plans where delegates go has a bean of this
 * type and names its order; where two beans publish the same code, the one that comes
 * first counts.
 */
public interface CheckInPoints {

	/**
	 * The points of an event, with a number of statements that does not grow with theirs.
	 * @param event the event
	 * @return the points in the order of the day
	 */
	List<CheckInPoint> of(EventView event);

	/**
	 * One of the points. It is asked for with every check-in, so whoever can tell by the
	 * code alone that a point is none of theirs should.
	 * @param event the event
	 * @param code the code of a point
	 * @return the point, or empty where somebody else publishes it
	 */
	default Optional<CheckInPoint> find(EventView event, String code) {
		return of(event).stream().filter((point) -> point.code().equals(code)).findFirst();
	}

}
