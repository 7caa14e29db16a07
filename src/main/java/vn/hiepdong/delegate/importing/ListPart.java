package vn.hiepdong.delegate.importing;

import org.jspecify.annotations.Nullable;

/**
 * A row below the head of a list: a heading or a person.
 *
 * @param number the row, as the workbook counts
 * @param heading what a heading says, possibly nothing
 * @param line a person, or {@code null} for a heading
 */
record ListPart(int number, String heading, @Nullable ListLine line) {
}
