package vn.hiepdong.event;

import java.util.List;
import java.util.Optional;

import vn.hiepdong.platform.Problem;

/**
 * Keeps the conferences.
 */
public interface Events {

	/**
	 * All events, the newest first, with a number of statements that does not grow with
	 * theirs.
	 * @return the events
	 */
	List<EventView> all();

	/**
	 * The event that people mean when they name none: the one that ends next, else the
	 * one that ended last.
	 * @return the event, or empty where none was planned yet
	 */
	Optional<EventView> current();

	/**
	 * An event by its code.
	 * @param code the code in the address
	 * @return the event
	 * @throws Problem.NotFound if there is no such event
	 */
	EventView get(String code);

	/**
	 * Plans an event; for coordinators.
	 * @param plan the event
	 * @throws Problem.Invalid if the code is taken, a unit is unknown or the phases are
	 * not in order
	 */
	void create(EventPlan plan);

	/**
	 * Changes an event; for coordinators. A place keeps its identity by its name.
	 * @param code the event's code, which stays
	 * @param plan the event as wanted
	 * @param version the version that the change was made from
	 * @throws Problem.NotFound if there is no such event
	 * @throws Problem.Conflict if somebody else changed it meanwhile, or a place that is
	 * dropped is in use
	 * @throws Problem.Invalid if a unit is unknown or the phases are not in order
	 */
	void change(String code, EventPlan plan, long version);

}
