package vn.hiepdong.delegate.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import vn.hiepdong.platform.text.VietnameseText;

/**
 * Why a delegate will not come.
 */
record CancellationForm(
		@NotBlank(message = "{form.required}") @Size(max = 500, message = "{form.too-long}") String reason) {

	CancellationForm {
		reason = VietnameseText.line(reason);
	}

}
