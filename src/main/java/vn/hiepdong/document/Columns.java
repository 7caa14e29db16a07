package vn.hiepdong.document;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.hiepdong.platform.table.SheetColumn;
import vn.hiepdong.platform.table.TableColumn;

/**
 * Makes the columns of workbooks.
 */
@Component
@RequiredArgsConstructor
class Columns {

	private final Words words;

	/** A column. */
	<T> SheetColumn<T> of(String key, int width, Function<T, @Nullable Object> value) {
		return new SheetColumn<>(this.words.of(key), width, value);
	}

	/** A column that an import reads again: it has the title by which that knows it. */
	<T> SheetColumn<T> of(TableColumn imported, int width, Function<T, @Nullable Object> value) {
		return new SheetColumn<>(imported.titles().get(0), width, value);
	}

	/** A column that numbers the rows from 1. */
	<T> SheetColumn<T> numbers() {
		AtomicInteger row = new AtomicInteger();
		return of("document.column.row", 6, (about) -> row.incrementAndGet());
	}

}
