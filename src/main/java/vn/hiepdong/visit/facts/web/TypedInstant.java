package vn.hiepdong.visit.facts.web;

import java.time.Instant;

import vn.hiepdong.platform.Problem;
import vn.hiepdong.platform.text.TypedTime;

/**
 * Points in time as they are typed.
 */
final class TypedInstant {

	private TypedInstant() {
	}

	/** Reads a date and a time of day, or refuses it at its field. */
	static Instant read(String field, String typed) {
		return TypedTime.parse(typed).orElseThrow(() -> new Problem.Invalid(field, "visit.form.time"));
	}

}
