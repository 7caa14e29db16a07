package vn.hiepdong.duty.copying;

import java.util.Map;

import vn.hiepdong.duty.OpenBook;
import vn.hiepdong.event.EventView;

/**
 * Something that is kept beside duties and goes along when they are copied from one event
 * to another, such as which must be done first. Works inside the transaction that copies.
 */
public interface CopiedAlong {

	/**
	 * Copies what belongs to the duties.
	 * @param from the event from which they were copied
	 * @param to the book of the event to which they were copied
	 * @param numbers the numbers of the copies, by those of the originals
	 */
	void copy(EventView from, OpenBook to, Map<String, String> numbers);

}
