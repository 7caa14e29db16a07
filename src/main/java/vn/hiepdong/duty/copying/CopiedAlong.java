package vn.hiepdong.duty.copying;

import java.util.List;
import java.util.Map;

import vn.hiepdong.duty.OpenBook;
import vn.hiepdong.event.EventView;

/**
 * Something that is kept beside duties and goes along when they are copied from one event
 * to another or by way of a template, such as which must be done first. Works inside the
 * transaction that copies.
 */
public interface CopiedAlong {

	/**
	 * Copies what belongs to the duties.
	 * @param from the event from which they were copied
	 * @param to the book of the event to which they were copied
	 * @param numbers the numbers of the copies, by those of the originals
	 */
	void copy(EventView from, OpenBook to, Map<String, String> numbers);

	/**
	 * Keeps in a template what belongs to the duties of which it was made.
	 * @param from the event from which they were taken
	 * @param template the template's number
	 * @param positions the places of its lines, from 0, by the numbers of the duties
	 */
	void save(EventView from, int template, Map<String, Integer> positions);

	/**
	 * Gives the duties made of a template what it keeps for them.
	 * @param template the template's number
	 * @param to the book of the event for which they were made
	 * @param numbers the numbers of the duties, in the order of the template's lines
	 */
	void apply(int template, OpenBook to, List<String> numbers);

}
