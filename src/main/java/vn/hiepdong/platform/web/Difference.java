package vn.hiepdong.platform.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A field in which what somebody is about to save differs from what somebody else saved
 * meanwhile. Both values are as people read them.
 *
 * @param label the key of the field's label
 * @param theirs the value that is kept
 * @param mine the value that was typed
 * @param by who saved the kept value, or {@code null} where that is not known
 * @param at when they did, or {@code null} where that is not known
 */
public record Difference(String label, String theirs, String mine, @Nullable String by, @Nullable Instant at) {

	/**
	 * Compares two readings of the same form.
	 * @param kept the values that are kept, by the key of their label
	 * @param typed the values that were typed, by the key of their label, in the order of
	 * the page
	 * @return the fields that differ, in that order
	 */
	public static List<Difference> between(Map<String, String> kept, Map<String, String> typed) {
		return typed.entrySet()
			.stream()
			.filter((mine) -> !mine.getValue().equals(kept.getOrDefault(mine.getKey(), "")))
			.map((mine) -> new Difference(mine.getKey(), kept.getOrDefault(mine.getKey(), ""), mine.getValue(), null,
					null))
			.toList();
	}

	/**
	 * Adds who saved the kept value.
	 * @param by the user name
	 * @param at the instant of the change
	 * @return the difference with its author
	 */
	public Difference savedBy(String by, Instant at) {
		return new Difference(this.label, this.theirs, this.mine, by, at);
	}

}
