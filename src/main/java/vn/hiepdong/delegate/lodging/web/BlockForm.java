package vn.hiepdong.delegate.lodging.web;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import vn.hiepdong.delegate.lodging.BlockPlan;
import vn.hiepdong.platform.text.TypedDate;
import vn.hiepdong.platform.text.VietnameseText;

/**
 * Rooms that a hotel keeps as a coordinator types them, see {@link BlockPlan}.
 *
 * @param from the day of moving in
 * @param to the day of moving out
 */
record BlockForm(@NotBlank(message = "{form.required}") @Size(max = 60, message = "{form.too-long}") String type,
		@Pattern(regexp = "[1-4]", message = "{lodging.form.beds}") String beds,
		@Pattern(regexp = "\\d{1,3}", message = "{lodging.form.rooms}") String rooms, String from, String to,
		@NotBlank(message = "{form.required}") @Size(max = 20, message = "{form.too-long}") String firstLabel) {

	BlockForm {
		type = VietnameseText.line(type);
		beds = VietnameseText.line(beds);
		rooms = VietnameseText.line(rooms);
		from = VietnameseText.line(from);
		to = VietnameseText.line(to);
		firstLabel = VietnameseText.line(firstLabel);
	}

	static BlockForm on(LocalDate conference) {
		return new BlockForm("", "2", "", TypedDate.show(conference.minusDays(1)), TypedDate.show(conference), "");
	}

	BlockPlan plan() {
		return new BlockPlan(this.type, Integer.parseInt(this.beds), Integer.parseInt(this.rooms),
				TypedStay.read(this.from, this.to), this.firstLabel);
	}

}
