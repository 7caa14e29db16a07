package vn.hiepdong.delegate.personal;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Until when the personal data of an event is kept.
 *
 * @param day the day set for the erasure, or {@code null}
 * @param soon whether that day is near
 * @param erased whether the data was erased
 */
public record TermSight(@Nullable LocalDate day, boolean soon, boolean erased) {
}
