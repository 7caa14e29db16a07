package vn.hiepdong.delegate.lodging.web;

import java.time.LocalDate;

import vn.hiepdong.delegate.lodging.Stay;
import vn.hiepdong.platform.Problem;
import vn.hiepdong.platform.text.TypedDate;

/**
 * Nights as a coordinator types them, in the fields {@code from} and {@code to}.
 */
final class TypedStay {

	private TypedStay() {
	}

	static Stay read(String from, String to) {
		LocalDate first = day("from", from);
		LocalDate last = day("to", to);
		if (!last.isAfter(first)) {
			throw new Problem.Invalid("to", "lodging.form.to-before-from");
		}
		return new Stay(first, last);
	}

	private static LocalDate day(String field, String typed) {
		return TypedDate.parse(typed).orElseThrow(() -> new Problem.Invalid(field, "lodging.form.date"));
	}

}
