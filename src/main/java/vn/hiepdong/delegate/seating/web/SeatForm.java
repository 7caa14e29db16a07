package vn.hiepdong.delegate.seating.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

import vn.hiepdong.delegate.seating.Participant;
import vn.hiepdong.delegate.seating.Seat;
import vn.hiepdong.platform.text.VietnameseText;

/**
 * A seat as a coordinator gives it.
 *
 * @param block the name of a block
 * @param swap {@code true}, or absent
 */
record SeatForm(@NotBlank(message = "{form.required}") String block,
		@Pattern(regexp = "\\d{1,2}", message = "{seating.form.rows}") String row,
		@Pattern(regexp = "\\d{1,2}", message = "{seating.form.seats}") String seat, @Nullable String swap) {

	SeatForm {
		block = VietnameseText.line(block);
		row = VietnameseText.line(row);
		seat = VietnameseText.line(seat);
	}

	static SeatForm of(Participant participant) {
		Seat seat = participant.seat();
		return (seat == null) ? new SeatForm("", "", "", null)
				: new SeatForm(seat.blockName(), Integer.toString(seat.row()), Integer.toString(seat.number()), null);
	}

	int rowNumber() {
		return Integer.parseInt(this.row);
	}

	int seatNumber() {
		return Integer.parseInt(this.seat);
	}

	boolean swaps() {
		return "true".equals(this.swap);
	}

}
