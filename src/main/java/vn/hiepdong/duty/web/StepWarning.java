package vn.hiepdong.duty.web;

import java.util.Optional;

import vn.hiepdong.account.Actor;
import vn.hiepdong.duty.Step;

/**
 * Something that whoever took a step should mind. It stands in nobody's way.
 */
public interface StepWarning {

	/**
	 * What to mind after a step.
	 * @param step the step that was taken
	 * @param event the code of the event
	 * @param number the duty's number
	 * @param me who took it
	 * @return a sentence in the reader's language, or empty
	 */
	Optional<String> after(Step step, String event, String number, Actor me);

}
