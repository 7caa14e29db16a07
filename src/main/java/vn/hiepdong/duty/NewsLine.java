package vn.hiepdong.duty;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A step that was taken of late, with the names of that day.
 *
 * @param duty the number of the duty, {@code Q-017}
 * @param title its title
 * @param step what was done
 * @param at when
 * @param actor who
 * @param unit the name of that person's unit, or {@code null}
 * @param percent how much was done, for reports
 */
public record NewsLine(String duty, String title, Step step, Instant at, String actor, @Nullable String unit,
		@Nullable Integer percent) {
}
