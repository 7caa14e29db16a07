package vn.hiepdong.delegate.importing;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.platform.Fingerprint;
import vn.hiepdong.platform.importing.WrittenRow;

/**
 * A row of a list that is a person, with all by which the person may be recognised.
 *
 * @param row the row
 * @param person who it is, as its cells say
 * @param section the delegation and the category under whose heading it stands
 * @param delegation the code of its delegation, or {@code null} where none is written or
 * known
 * @param phone the digits of the phone number, or {@code null}
 * @param identity the digits of the identity card's number, or {@code null}
 */
record ListLine(WrittenRow<DelegateColumn> row, WrittenPerson person, ListSection section, @Nullable String delegation,
		@Nullable String phone, @Nullable String identity) {

	/** The same person with a delegation that is known. */
	ListLine of(@Nullable String code) {
		return new ListLine(this.row, this.person, this.section, code, this.phone, this.identity);
	}

	/** What tells the person from others. */
	Listed listed() {
		return new Listed(this.person.name(), (this.delegation != null) ? this.delegation : writtenDelegation(),
				this.phone, number().orElse(0));
	}

	/** By what a choice on the person is kept; it tells nobody who that is. */
	String sign() {
		return Fingerprint.of(Spelling.of(this.person.name()).key() + '|' + listed().delegation() + '|' + this.phone)
			.substring(0, 16);
	}

	/** The delegation as the row, or the heading above it, writes it. */
	String writtenDelegation() {
		String cell = this.row.line(DelegateColumn.DELEGATION);
		return cell.isEmpty() ? this.section.delegation() : cell;
	}

	/** The category as the row, or the heading above it, writes it. */
	String writtenCategory() {
		String cell = this.row.line(DelegateColumn.CATEGORY);
		return cell.isEmpty() ? this.section.category() : cell;
	}

	/** The number of the delegate that the row names, if it names one. */
	Optional<Integer> number() {
		String digits = this.row.line(DelegateColumn.NUMBER).replaceFirst("(?i)^[ĐD]B[ .-]*", "");
		return digits.matches("\\d{1,6}") ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
	}

}
