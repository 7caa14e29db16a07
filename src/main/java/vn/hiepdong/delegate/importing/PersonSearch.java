package vn.hiepdong.delegate.importing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import lombok.RequiredArgsConstructor;

import vn.hiepdong.platform.importing.CellNote;

/**
 * Finds the delegate whom each row of a list is about, of those known and as somebody
 * said. No two rows are about one.
 */
@RequiredArgsConstructor
final class PersonSearch {

	private final KnownPeople known;

	private final Map<String, String> choices;

	/** The rows by the order in which their people were looked at. */
	private int[] rows = new int[1024];

	private int looked;

	private int told;

	/** The rows that are about delegates, by the numbers of these. */
	private final Map<Integer, Integer> taken = new HashMap<>();

	/** Looks at every row first. */
	void look(ListLine line) {
		if (this.looked == this.rows.length) {
			this.rows = Arrays.copyOf(this.rows, 2 * this.looked);
		}
		this.rows[this.looked++] = line.row().at();
		this.known.search().add(line.listed());
	}

	/** Tells of each row then, in the same order. */
	PersonFound next(ListLine line) {
		Recognised<Integer> recognised = this.known.search().recognise(this.told++);
		List<CellNote<DelegateColumn>> notes = new ArrayList<>();
		Integer same = recognised.same();
		Integer likely = null;
		if (same == null) {
			same = this.known.ofIdentity(line.identity());
		}
		if (same == null && !recognised.likely().isEmpty()) {
			Optional<Boolean> meant = MeantPeople.same(line.sign(), this.choices);
			Integer like = recognised.likely().get(0);
			if (meant.isEmpty()) {
				likely = like;
			}
			else if (meant.get()) {
				same = like;
			}
		}
		String name = line.row().line(DelegateColumn.NAME);
		if (line.number().isPresent() && same == null && likely == null) {
			notes.add(CellNote.fault(DelegateColumn.NUMBER, line.row().line(DelegateColumn.NUMBER),
					"delegate.import.note.unknown-number"));
		}
		if (recognised.repeats() >= 0) {
			notes.add(CellNote.fault(DelegateColumn.NAME, name, "delegate.import.note.twice",
					this.rows[recognised.repeats()]));
		}
		else if (same != null && this.taken.putIfAbsent(same, line.row().at()) != null) {
			notes.add(CellNote.fault(DelegateColumn.NAME, name, "delegate.import.note.twice", this.taken.get(same)));
		}
		else if (recognised.resembles() >= 0) {
			notes.add(CellNote.warning(DelegateColumn.NAME, name, "delegate.import.note.like-row",
					this.rows[recognised.resembles()]));
		}
		return new PersonFound(same, likely, notes);
	}

}
