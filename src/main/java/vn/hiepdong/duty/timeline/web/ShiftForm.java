package vn.hiepdong.duty.timeline.web;

import java.time.Duration;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

import vn.hiepdong.platform.Problem;
import vn.hiepdong.platform.text.TypedDuration;
import vn.hiepdong.platform.text.VietnameseText;

/**
 * How far a duty shall be shifted, as it is typed; the page of the timeline sends a plain
 * number of minutes.
 */
record ShiftForm(@NotBlank(message = "{duty.problem.blank}") String minutes, @Nullable String version) {

	ShiftForm {
		minutes = VietnameseText.line(minutes);
	}

	Duration by() {
		return TypedDuration.parse(this.minutes)
			.orElseThrow(() -> new Problem.Invalid("minutes", "timeline.problem.minutes"));
	}

}
