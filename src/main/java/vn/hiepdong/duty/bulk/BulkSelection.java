package vn.hiepdong.duty.bulk;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.duty.DutyFilter;

/**
 * The duties that somebody chose.
 *
 * @param all the filter all of whose duties are chosen, or {@code null}
 * @param numbers the numbers of those that were chosen one by one; not used with a filter
 */
public record BulkSelection(@Nullable DutyFilter all, Set<String> numbers) {
}
