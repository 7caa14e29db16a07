package vn.hiepdong.duty.web;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;

import vn.hiepdong.duty.DutyView;
import vn.hiepdong.duty.Step;
import vn.hiepdong.duty.StepLine;
import vn.hiepdong.platform.web.ClientId;
import vn.hiepdong.platform.web.FormVersion;

/**
 * A step that was refused.
 *
 * @param step the step
 * @param conflict whether it was refused for what others did or an earlier sending did;
 * else for what was typed
 * @param seen the version of the duty that its form was made from, or {@code null} where
 * it carries none
 */
record Refusal(Step step, boolean conflict, @Nullable String seen) {

	static Refusal of(Step step, HttpServletResponse response) {
		return of(step, null, response);
	}

	static Refusal of(Step step, @Nullable String seen, HttpServletResponse response) {
		return new Refusal(step, response.getStatus() == HttpStatus.CONFLICT.value(), seen);
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
	 * Whether the page must show what others saved since the form was made; not where the
	 * step can no longer be taken, for then sending it again leads nowhere.
	 * @param now the duty as it is kept
	 */
	boolean isStale(DutyView now) {
		return this.conflict && now.allowed().contains(this.step) && FormVersion.read(this.seen) != now.version();
	}

	/** What others did since the form was made. */
	List<StepLine> meanwhile(DutyView now) {
		return now.since(FormVersion.read(this.seen));
	}

	/**
	 * The version that a form carries when it is shown again. It moves on only with a
	 * conflict, which the page tells: nobody overwrites what they could not see.
	 * @param now the version that is kept
	 */
	String version(long now) {
		return this.conflict ? Long.toString(now) : (this.seen != null) ? this.seen : "";
	}

}
