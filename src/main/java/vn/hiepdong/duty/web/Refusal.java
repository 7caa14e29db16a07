package vn.hiepdong.duty.web;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;

import vn.hiepdong.duty.DutyView;
import vn.hiepdong.duty.Step;
import vn.hiepdong.platform.web.ClientId;
import vn.hiepdong.platform.web.FormVersion;

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
			ClientId.renew(model);
		}
	}

	/**
	 * Whether the page must show what others saved since a form was made; not where the
	 * step can no longer be taken, for then sending it again leads nowhere.
	 * @param seen the version that the form was made from
	 * @param now the duty as it is kept
	 */
	boolean showsDifferences(@Nullable String seen, DutyView now) {
		return this.conflict && now.allowed().contains(this.step) && FormVersion.read(seen) != now.version();
	}

	/**
	 * The version that a form carries when it is shown again. It moves on only with a
	 * conflict, which the page tells: nobody overwrites what they could not see.
	 * @param seen the version that the form was made from
	 * @param now the version that is kept
	 */
	String version(@Nullable String seen, long now) {
		return this.conflict ? Long.toString(now) : (seen != null) ? seen : "";
	}

}
