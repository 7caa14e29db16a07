package vn.hiepdong.visit.draft.web;

import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

import vn.hiepdong.platform.text.VietnameseText;

/**
 * What plan a coordinator wants to be searched for.
 *
 * @param seconds for how long
 * @param repair {@code true} to begin with what people were told, or absent
 */
record SearchForm(@Pattern(regexp = "\\d{1,3}", message = "{visit.run.seconds.wrong}") String seconds,
		@Nullable String repair) {

	SearchForm {
		seconds = VietnameseText.line(seconds);
	}

	static SearchForm empty() {
		return new SearchForm("60", null);
	}

	int time() {
		return Integer.parseInt(this.seconds);
	}

	boolean repairs() {
		return "true".equals(this.repair);
	}

}
