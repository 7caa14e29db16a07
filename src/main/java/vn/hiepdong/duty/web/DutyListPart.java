package vn.hiepdong.duty.web;

import org.springframework.ui.Model;

import vn.hiepdong.account.Actor;
import vn.hiepdong.duty.DutyList;

/**
 * Something that is shown with the list of duties.
 */
public interface DutyListPart {

	/**
	 * Adds what the page shows of it.
	 * @param list the duties that are shown
	 * @param query the filters of the page
	 * @param me who looks
	 * @param model the page's model
	 */
	void addTo(DutyList list, DutyQuery query, Actor me, Model model);

}
