package vn.hiepdong.delegate;

import vn.hiepdong.event.EventId;

/**
 * What is kept beside delegates and must not outlive what it rests on: a bed, a seat.
 * Whoever cancels delegates or changes them lets it follow in the same transaction.
 */
public interface DelegateFollower {

	/**
	 * Gives up what the delegates of an event, as they are now, can no longer have.
	 * @param event the event
	 */
	void follow(EventId event);

}
