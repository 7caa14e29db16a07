package vn.hiepdong.delegate.importing;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.platform.importing.CellNote;

/**
 * Whom a row is about.
 *
 * @param same the number of the delegate whom it changes, or {@code null}
 * @param likely the number of a delegate who may be meant, while nobody has said so, or
 * {@code null}
 * @param notes what to tell of it
 */
record PersonFound(@Nullable Integer same, @Nullable Integer likely, List<CellNote<DelegateColumn>> notes) {

	/** The delegates that must be looked at to read the row. */
	List<Integer> numbers() {
		return Stream.of(this.same, this.likely).filter((number) -> number != null).toList();
	}

}
