package vn.hiepdong.duty.web;

import jakarta.validation.constraints.NotBlank;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

import vn.hiepdong.platform.text.VietnameseText;

/**
 * Why a duty is given up. Not named reason: the page may hold that field once already.
 */
record CancellationForm(@Nullable String version,
		@NotBlank(message = "{duty.problem.reason}") @CodePointLength(max = 2000,
				message = "{duty.problem.longer-than-2000}") String cause) {

	CancellationForm {
		cause = VietnameseText.lines(cause);
	}

}
