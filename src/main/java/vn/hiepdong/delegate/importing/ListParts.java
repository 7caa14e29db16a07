package vn.hiepdong.delegate.importing;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import vn.hiepdong.platform.importing.WrittenRow;
import vn.hiepdong.platform.table.TableRow;
import vn.hiepdong.platform.text.VietnamesePhone;

/**
 * Parts a list by its headings as its rows pass: those that name a category, and those
 * that name a delegation.
 */
@RequiredArgsConstructor
final class ListParts {

	/** {@code II. }, {@code 3) }, {@code B/ } before the words of a heading. */
	private static final Pattern COUNT = Pattern.compile("^(?:[IVXLC]{1,6}|\\d{1,3}|[A-ZĐ])\\s*[.)/:-]\\s*");

	/** {@code (12 đại biểu)}, {@code : 05 đ/c} behind them. */
	private static final Pattern HOW_MANY = Pattern
		.compile("(?i)\\s*[(:-]?\\s*\\d{1,4}\\s*(?:đại biểu|đ/c|đồng chí|người|đb)\\s*\\)?\\s*$");

	private static final Pattern PARTED = Pattern.compile("\\s*[/;,\\n]\\s*|\\s+-\\s+");

	private final Map<DelegateColumn, Integer> columns;

	private final ListDelegations delegations;

	private ListSection section = ListSection.NONE;

	/** The next row. */
	ListPart next(TableRow each) {
		WrittenRow<DelegateColumn> row = new WrittenRow<>(each, this.columns);
		Optional<String> heading = row.heading(DelegateColumn.NAME, DelegateColumn.ROW);
		if (heading.isEmpty()) {
			return new ListPart(row.at(), "", line(row));
		}
		String words = HOW_MANY.matcher(COUNT.matcher(heading.get()).replaceFirst("")).replaceFirst("");
		if (this.delegations.category(words).isPresent()) {
			this.section = new ListSection(words, "");
		}
		else if (!words.isEmpty()) {
			this.section = new ListSection(this.section.category(), words);
		}
		return new ListPart(row.at(), heading.get(), null);
	}

	private ListLine line(WrittenRow<DelegateColumn> row) {
		ListLine line = new ListLine(row, WrittenPerson.of(row), this.section, null,
				phone(row.line(DelegateColumn.PHONE)), identity(row.line(DelegateColumn.IDENTITY)));
		String written = line.writtenDelegation();
		return written.isEmpty() ? line : line.of(this.delegations.find(written).orElse(null));
	}

	/** The first of several numbers. */
	private static @Nullable String phone(String written) {
		return VietnamesePhone.parse(written)
			.or(() -> PARTED.splitAsStream(written).flatMap((part) -> VietnamesePhone.parse(part).stream()).findFirst())
			.orElse(null);
	}

	/** With the zero in front that Excel drops of numbers: 11 digits are 12, 8 are 9. */
	private static @Nullable String identity(String written) {
		String digits = written.replaceAll("[ .-]", "");
		Matcher shortened = Pattern.compile("\\d{8}|\\d{11}").matcher(digits);
		return digits.matches("\\d{9}|\\d{12}") ? digits : shortened.matches() ? "0" + digits : null;
	}

}
