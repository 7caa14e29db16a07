package vn.hiepdong.duty.importing;

import java.util.ArrayList;
import java.util.List;

import vn.hiepdong.duty.BookEntry;
import vn.hiepdong.duty.BookedDuty;
import vn.hiepdong.duty.DutySnapshot;
import vn.hiepdong.duty.DutyState;
import vn.hiepdong.duty.Step;
import vn.hiepdong.platform.importing.CellNote;
import vn.hiepdong.platform.text.VietnameseText;

/**
 * What to tell of a line as a whole: why its duty refuses it, and what it brings about
 * that nobody may expect.
 */
final class ChangeNotes {

	private final PlanLine line;

	private final List<CellNote<DutyColumn>> notes = new ArrayList<>();

	private ChangeNotes(PlanLine line) {
		this.line = line;
	}

	/** The notes on a line; there are none where all goes as its writer expects. */
	static List<CellNote<DutyColumn>> of(PlanLine line, BookEntry wanted) {
		ChangeNotes told = new ChangeNotes(line);
		told.tellDraft(wanted);
		if (wanted.booked() != null) {
			told.tellRefusal(wanted.booked(), wanted);
			told.tellRenaming(wanted.booked(), wanted);
			told.tellLoss(wanted.booked().snapshot(), wanted.booked().after(wanted));
		}
		return told.notes;
	}

	private void tellDraft(BookEntry wanted) {
		BookedDuty booked = wanted.booked();
		if (text(DutyColumn.LEAD).isEmpty() && (booked == null || booked.state() == DutyState.DRAFT)) {
			this.notes.add(CellNote.warning(DutyColumn.LEAD, "", "duty.import.note.draft"));
		}
	}

	private void tellRefusal(BookedDuty booked, BookEntry wanted) {
		if (!booked.plan().equals(wanted.plan()) && !Step.EDIT.legalFrom(booked.state())) {
			this.notes.add(
					CellNote.fault(DutyColumn.TITLE, wanted.plan().title(), "duty.problem.step.edit", booked.number()));
		}
		else if (!booked.plan().equals(wanted.plan()) && booked.underVerified()) {
			this.notes.add(CellNote.fault(DutyColumn.TITLE, wanted.plan().title(), "duty.problem.under-verified"));
		}
		else if (booked.reassigns(wanted) && !Step.ASSIGN.legalFrom(booked.state())) {
			this.notes.add(CellNote.fault(DutyColumn.LEAD, text(DutyColumn.LEAD), "duty.problem.step.assign",
					booked.number()));
		}
		else if (booked.takesFromParts(wanted.lead())) {
			this.notes.add(CellNote.fault(DutyColumn.LEAD, text(DutyColumn.LEAD), "duty.bulk.cannot.split"));
		}
	}

	/** Whoever names a duty by its number knows which one is meant. */
	private void tellRenaming(BookedDuty booked, BookEntry wanted) {
		String before = booked.plan().title();
		if (this.line.duty() == null
				&& !VietnameseText.folded(before).equals(VietnameseText.folded(wanted.plan().title()))) {
			this.notes.add(CellNote.warning(DutyColumn.TITLE, wanted.plan().title(), "duty.import.note.renamed",
					booked.number(), before));
		}
	}

	private void tellLoss(DutySnapshot before, DutySnapshot after) {
		if (after.progress() < before.progress()) {
			this.notes.add(CellNote.warning(DutyColumn.LEAD, text(DutyColumn.LEAD), "duty.import.note.begins-again",
					before.progress()));
		}
	}

	private String text(DutyColumn column) {
		return this.line.row().text(column);
	}

}
