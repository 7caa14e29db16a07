package vn.hiepdong.delegate.personal.web;

import vn.hiepdong.platform.text.VietnameseText;

/**
 * Whoever erases types the code of the event, so that nobody erases by a slip.
 *
 * @param confirmation what was typed
 */
record ErasureForm(String confirmation) {

	ErasureForm {
		confirmation = VietnameseText.line(confirmation);
	}

}
