package vn.hiepdong.delegate.importing;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Whom a row of a list is about.
 *
 * @param <P> those who were on the list before
 * @param same the one who is the same person, whom the row changes, or {@code null}
 * @param likely those who may be, three at most, for somebody to say; none where one is
 * the same
 * @param repeats the earlier row that is about the same person, from 0, or -1
 * @param resembles the earlier row that may be, or -1
 */
record Recognised<P>(@Nullable P same, List<P> likely, int repeats, int resembles) {
}
