package vn.hiepdong.duty.dependency.web;

import jakarta.validation.constraints.NotBlank;

import vn.hiepdong.duty.dependency.Lag;
import vn.hiepdong.platform.text.VietnameseText;

/**
 * A predecessor as it is typed. Sending it twice does nothing more, for a duty has each
 * predecessor once.
 */
record PredecessorForm(@NotBlank(message = "{duty.problem.blank}") String predecessor, String lag) {

	PredecessorForm {
		predecessor = VietnameseText.line(predecessor);
		lag = VietnameseText.line(lag);
	}

	Lag pause() {
		return Lag.typed(this.lag);
	}

}
