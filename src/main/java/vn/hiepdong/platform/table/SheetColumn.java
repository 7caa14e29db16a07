package vn.hiepdong.platform.table;

import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * A column of a sheet that is written.
 *
 * @param title what stands over it
 * @param width how many characters wide it is shown
 * @param value what stands in a row: a text, a whole number, an {@link java.time.Instant}
 * or a {@link java.time.LocalDate}; {@code null} leaves the cell out
 * @param <T> what a row is about
 */
public record SheetColumn<T>(String title, int width, Function<T, @Nullable Object> value) {
}
