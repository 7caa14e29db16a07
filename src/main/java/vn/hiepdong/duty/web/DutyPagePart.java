package vn.hiepdong.duty.web;

import org.springframework.ui.Model;

import vn.hiepdong.account.Actor;
import vn.hiepdong.duty.DutyView;

/**
 * Something that is kept beside a duty and shown on its page. What a refused form left in
 * the model stays.
 */
public interface DutyPagePart {

	/**
	 * Adds what the page shows of it.
	 * @param event the code of the event
	 * @param duty the duty
	 * @param me who looks
	 * @param model the page's model
	 */
	void addTo(String event, DutyView duty, Actor me, Model model);

}
