package vn.hiepdong.delegate;

import vn.hiepdong.account.Actor;
import vn.hiepdong.event.EventId;

/**
 * Notes who looked at personal data of delegates, printed or exported it. The service
 * that hands the data out calls this before it does: what cannot be noted is not handed
 * out. {@link Delegates} does so by itself; whoever reads phones, identity numbers or
 * diet notes by statements of the own, or makes names into a document, calls it.
 * <p>
 * No value is noted, only keys, counts and the names of fields. The entry belongs to the
 * transaction under way, or to one of its own where there is none. A transaction that is
 * read-only can note nothing, so a service's method that calls this is
 * {@code @Transactional} without {@code readOnly}; else every method throws
 * {@link IllegalStateException}.
 */
public interface Disclosures {

	/**
	 * Notes that a list was handed out: one entry, however long it is.
	 * @param event the event
	 * @param purpose what for, with the fields that are in it
	 * @param people how many delegates it names; nothing is noted of an empty list
	 * @param reader who gets it
	 */
	void ofMany(EventId event, Purpose purpose, int people, Actor reader);

	/**
	 * Notes that data of one delegate was handed out.
	 * @param event the event
	 * @param purpose what for, with the fields that are in it
	 * @param delegate whose
	 * @param reader who gets it
	 */
	void ofOne(EventId event, Purpose purpose, DelegateId delegate, Actor reader);

}
