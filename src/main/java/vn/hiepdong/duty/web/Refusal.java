package vn.hiepdong.duty.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;

import vn.hiepdong.duty.Step;
import vn.hiepdong.platform.Ids;

/**
 * A step that was refused.
 *
 * @param step the step
 * @param conflict whether it was refused for what others did or an earlier sending did;
 * else for what was typed
 */
record Refusal(Step step, boolean conflict) {

	static Refusal of(Step step, HttpServletResponse response) {
		return new Refusal(step, response.getStatus() == HttpStatus.CONFLICT.value());
	}

	/**
	 * After a conflict, sending the form again is a decision of its own and needs an id
	 * of its own; else it would be taken for a repetition.
	 */
	void freshId(Model model) {
		if (this.conflict) {
			model.addAttribute("freshId", Ids.next().toString());
		}
	}

}
