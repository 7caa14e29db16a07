package vn.hiepdong.duty.importing;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.duty.BookedDuty;
import vn.hiepdong.duty.DutyNumber;
import vn.hiepdong.duty.PlanRow;
import vn.hiepdong.platform.importing.WrittenRow;
import vn.hiepdong.platform.text.VietnameseText;
import vn.hiepdong.unit.UnitId;
import vn.hiepdong.unit.UnitView;

/**
 * A row of a plan that is a duty, with all by which it may be recognised.
 *
 * @param row the row
 * @param duty the duty's number, or what is written in its place; {@code null} where
 * nothing is
 * @param from the row's place in the plan
 * @param title the title, folded
 * @param lead the lead unit, or {@code null} where none is written or known
 * @param due the due time, or {@code null} where none is written or understood
 */
record PlanLine(WrittenRow<DutyColumn> row, @Nullable String duty, PlanRow from, String title, @Nullable UnitId lead,
		@Nullable Instant due) {

	/** The longest number of a row that is remembered, in characters. */
	static final int LONGEST_NUMBER = 40;

	static PlanLine of(WrittenRow<DutyColumn> row, String section, Surroundings around) {
		String duty = row.line(DutyColumn.NUMBER);
		String number = row.numbered(DutyColumn.ROW);
		boolean kept = !number.isEmpty() && number.codePointCount(0, number.length()) <= LONGEST_NUMBER;
		return new PlanLine(row, duty.isEmpty() ? null : shown(duty),
				new PlanRow(around.planName(), section, kept ? number : null),
				VietnameseText.folded(row.text(DutyColumn.TITLE)),
				around.units().find(row.line(DutyColumn.LEAD)).map(UnitView::id).orElse(null),
				PlanTime.read(row.text(DutyColumn.DUE), RowReading.END_OF_DAY).orElse(null));
	}

	/** The same row, not known by its number. */
	PlanLine unnumbered() {
		return new PlanLine(this.row, this.duty, new PlanRow(this.from.planName(), this.from.section(), null),
				this.title, this.lead, this.due);
	}

	/**
	 * The row that a duty shall remember. It stays with the plan from which it came
	 * first, and keeps its number where this row has none.
	 * @return the row, or {@code null} where the duty has to remember nothing new
	 */
	@Nullable PlanRow remembered(@Nullable BookedDuty booked) {
		PlanRow before = (booked != null) ? booked.row() : null;
		if (before == null) {
			return this.from;
		}
		return (before.planName().equals(this.from.planName()) && this.from.number() != null) ? this.from : null;
	}

	private static String shown(String written) {
		var number = DutyNumber.typed(written);
		return number.isPresent() ? DutyNumber.show(number.getAsInt()) : written;
	}

}
