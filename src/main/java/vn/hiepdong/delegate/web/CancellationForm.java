package vn.hiepdong.delegate.web;

import jakarta.validation.constraints.NotBlank;
import org.hibernate.validator.constraints.CodePointLength;

import vn.hiepdong.platform.text.VietnameseText;

/**
 * Why a delegate will not come.
 */
record CancellationForm(
		@NotBlank(message = "{form.required}") @CodePointLength(max = 500, message = "{form.too-long}") String reason) {

	CancellationForm {
		reason = VietnameseText.line(reason);
	}

}
