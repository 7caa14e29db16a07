package vn.hiepdong.delegate;

import java.util.List;

import vn.hiepdong.event.EventId;

/**
 * Personal data that a package keeps of an event's delegates or of those who serve them.
 * Each package that keeps any has a bean of this type; the page of what is kept counts by
 * it, and the erasure after the event erases by it.
 * <p>
 * A table that it erases from refuses new rows after the erasure by the triggers
 * {@code wait_for_erasure} and {@code refuse_after_erasure}; a history that only grows
 * lets go of what is erased within the transaction that {@code is_erasing}.
 */
public interface PersonalTrace {

	/**
	 * What is kept now, with a number of statements that does not grow with the people.
	 * @param event the event
	 * @return one entry for each kind of data, in the order in which people read them
	 */
	List<Kept> kept(EventId event);

	/**
	 * Erases whatever is {@link Kept.Fate#ERASED}, so that counts stay right. Whoever
	 * keeps what stays alone has nothing to do.
	 * @param event the event
	 */
	default void erase(EventId event) {
	}

}
