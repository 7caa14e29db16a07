package vn.hiepdong.duty.web;

import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

import vn.hiepdong.platform.text.VietnameseText;

/**
 * The remark with which a duty is found done.
 */
record VerificationForm(@Nullable String version,
		@CodePointLength(max = 2000, message = "{duty.problem.longer-than-2000}") String remark) {

	VerificationForm {
		remark = VietnameseText.lines(remark);
	}

}
