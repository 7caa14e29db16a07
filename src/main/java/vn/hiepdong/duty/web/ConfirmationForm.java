package vn.hiepdong.duty.web;

import org.jspecify.annotations.Nullable;

/**
 * The decision on a preview.
 */
record ConfirmationForm(@Nullable String seen, @Nullable String withoutFaulty) {

	ConfirmationForm {
		seen = (seen != null) ? seen : "";
	}

	boolean without() {
		return "true".equals(this.withoutFaulty);
	}

}
