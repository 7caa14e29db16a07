package vn.hiepdong.delegate.badge.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import vn.hiepdong.platform.text.VietnameseText;

/**
 * Why a delegate gets another badge.
 *
 * @param copy the number of the copy that the page showed
 */
record ReplacementForm(@Nullable String copy,
		@NotBlank(message = "{form.required}") @Size(max = 500, message = "{form.too-long}") String reason) {

	ReplacementForm {
		reason = VietnameseText.line(reason);
	}

	/** No copy has the number 0, so that a form without one replaces nothing. */
	int known() {
		return (this.copy != null && this.copy.matches("\\d{1,6}")) ? Integer.parseInt(this.copy) : 0;
	}

}
