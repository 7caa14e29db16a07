package vn.hiepdong.duty;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A step that was taken on a duty, with the names of that day.
 *
 * @param id its key, for what is kept beside it; never shown
 * @param step what was done
 * @param at when
 * @param actor who
 * @param unit the name of that person's unit, or {@code null}
 * @param percent how much was done, for reports
 * @param text what was said, or {@code null}
 * @param changes what became different
 * @param version the version of the duty that it led to; 0 where that was not kept
 */
public record StepLine(UUID id, Step step, Instant at, String actor, @Nullable String unit, @Nullable Integer percent,
		@Nullable String text, List<FieldChange> changes, long version) {

	/**
	 * What became of one field.
	 *
	 * @param field the field's name in {@link DutyPlan} or {@link Assignment}
	 * @param before its value before, possibly empty: text as it was, times as people
	 * read them, the names of enum constants, units and places by name
	 * @param after its value after, possibly empty
	 */
	public record FieldChange(String field, String before, String after) {
	}

}
