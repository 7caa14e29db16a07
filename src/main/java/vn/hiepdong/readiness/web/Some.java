package vn.hiepdong.readiness.web;

import java.util.List;

/**
 * As much of a list as fits where nobody can scroll.
 *
 * @param shown the first of them
 * @param more how many are left out
 * @param <T> what is listed
 */
public record Some<T>(List<T> shown, int more) {

	/**
	 * Makes a selection.
	 */
	public Some {
		shown = List.copyOf(shown);
	}

	static <T> Some<T> of(List<T> all, int most) {
		return new Some<>(all.stream().limit(most).toList(), Math.max(0, all.size() - most));
	}

}
