package vn.hiepdong.delegate.personal.web;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.delegate.personal.Term;
import vn.hiepdong.platform.Problem;
import vn.hiepdong.platform.text.TypedDate;
import vn.hiepdong.platform.text.VietnameseText;

/**
 * The day of the erasure as a coordinator types it.
 *
 * @param eraseOn the day, for example {@code 30/9/2022}
 */
record TermForm(String eraseOn) {

	TermForm {
		eraseOn = VietnameseText.line(eraseOn);
	}

	static TermForm of(@Nullable Term term) {
		return new TermForm((term == null) ? "" : TypedDate.show(term.day()));
	}

	LocalDate day() {
		return TypedDate.parse(this.eraseOn)
			.orElseThrow(() -> new Problem.Invalid("eraseOn", "personal.problem.term-shape"));
	}

}
