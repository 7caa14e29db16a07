package vn.hiepdong.delegate.seating.web;

import java.util.Locale;

import jakarta.validation.constraints.Pattern;

import vn.hiepdong.platform.text.VietnameseText;

/**
 * A block of the hall as a coordinator types it.
 */
record HallBlockForm(@Pattern(regexp = "[A-Z0-9]{1,4}", message = "{seating.problem.block-name}") String name,
		@Pattern(regexp = "\\d{1,2}", message = "{seating.form.rows}") String rows,
		@Pattern(regexp = "\\d{1,2}", message = "{seating.form.seats}") String seats) {

	HallBlockForm {
		name = VietnameseText.line(name).toUpperCase(Locale.ROOT);
		rows = VietnameseText.line(rows);
		seats = VietnameseText.line(seats);
	}

	static HallBlockForm empty() {
		return new HallBlockForm("", "", "");
	}

	int rowCount() {
		return Integer.parseInt(this.rows);
	}

	int seatCount() {
		return Integer.parseInt(this.seats);
	}

}
