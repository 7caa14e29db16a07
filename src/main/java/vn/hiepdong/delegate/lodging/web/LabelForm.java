package vn.hiepdong.delegate.lodging.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import vn.hiepdong.platform.text.VietnameseText;

/**
 * The number on a room's door.
 */
record LabelForm(@NotBlank(message = "{form.required}") @Size(max = 20, message = "{form.too-long}") String label) {

	LabelForm {
		label = VietnameseText.line(label);
	}

}
