package vn.hiepdong.duty.directive.web;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.platform.text.VietnameseText;

/**
 * Which unit acknowledges, and on which page its leader is.
 */
record AcknowledgementForm(@Nullable String unit, @Nullable String from) {

	AcknowledgementForm {
		unit = VietnameseText.line(unit);
		from = VietnameseText.line(from);
	}

	/** Where the leader goes on: to the page where the button was. */
	String back() {
		if (this.from != null && this.from.matches("Q-\\d{3,9}")) {
			return "redirect:/events/{code}/duties/" + this.from;
		}
		return "list".equals(this.from) ? "redirect:/events/{code}/directives"
				: "redirect:/events/{code}/directives/{directive}";
	}

}
