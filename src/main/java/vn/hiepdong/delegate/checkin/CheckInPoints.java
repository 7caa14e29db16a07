package vn.hiepdong.delegate.checkin;

import java.util.List;

import vn.hiepdong.event.EventView;

/**
 * Publishes points of an event. A room that plans where delegates go has a bean of this
 * type; where two beans publish the same code, the one that comes first in order counts.
 */
public interface CheckInPoints {

	/**
	 * The points of an event, with a number of statements that does not grow with theirs.
	 * @param event the event
	 * @return the points in the order of the day
	 */
	List<CheckInPoint> of(EventView event);

}
