package vn.hiepdong.delegate.personal;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Which entries of the log are wanted.
 *
 * @param reader the user name of the one who got the data, or {@code null} for all
 * @param day the day, or {@code null} for all
 */
public record LogFilter(@Nullable String reader, @Nullable LocalDate day) {
}
