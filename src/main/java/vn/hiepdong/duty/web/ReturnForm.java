package vn.hiepdong.duty.web;

import jakarta.validation.constraints.NotBlank;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

import vn.hiepdong.platform.text.VietnameseText;

/**
 * Why a duty goes back to work.
 */
record ReturnForm(@Nullable String version, @NotBlank(message = "{duty.problem.reason}") @CodePointLength(max = 2000,
		message = "{duty.problem.longer-than-2000}") String reason) {

	ReturnForm {
		reason = VietnameseText.lines(reason);
	}

}
