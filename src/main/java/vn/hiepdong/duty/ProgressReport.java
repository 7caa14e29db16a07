package vn.hiepdong.duty;

import java.util.UUID;

import vn.hiepdong.platform.text.VietnameseText;

/**
 * What a lead unit says about the progress of a duty. The text is brought into the form
 * in which it is kept.
 *
 * @param clientId made where the report was written; the same report sent again changes
 * nothing
 * @param percent how much is done, 0 to 100
 * @param text what was done, up to 2,000 characters, possibly empty
 */
public record ProgressReport(UUID clientId, int percent, String text) {

	public ProgressReport {
		text = VietnameseText.lines(text);
	}

}
