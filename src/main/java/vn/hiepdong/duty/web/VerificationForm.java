package vn.hiepdong.duty.web;

import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.platform.text.VietnameseText;

/**
 * The remark with which a duty is found done.
 */
record VerificationForm(@Nullable String version,
		@Size(max = 2000, message = "{duty.problem.longer-than-2000}") String remark) {

	VerificationForm {
		remark = VietnameseText.lines(remark);
	}

}
