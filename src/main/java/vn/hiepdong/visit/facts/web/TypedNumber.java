package vn.hiepdong.visit.facts.web;

import vn.hiepdong.platform.Problem;

/**
 * Whole numbers as they are typed.
 */
final class TypedNumber {

	private TypedNumber() {
	}

	/** Reads a number of up to six digits, or refuses it at its field. */
	static int read(String field, String typed) {
		if (!typed.matches("\\d{1,6}")) {
			throw new Problem.Invalid(field, "visit.form.number");
		}
		return Integer.parseInt(typed);
	}

}
