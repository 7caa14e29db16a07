package vn.hiepdong.duty.bulk;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.duty.StepLine.FieldChange;

/**
 * A change of many duties that was made.
 *
 * @param number its number within the event
 * @param kind what was done
 * @param told what was asked for, as people read it, by the name of what it set
 * @param at when
 * @param actor who did it
 * @param changed how many duties it changed
 * @param until until when it can be taken back
 * @param undo who took it back, or {@code null}
 */
public record BulkView(int number, BulkKind kind, Map<String, String> told, Instant at, String actor, int changed,
		Instant until, @Nullable Undo undo) {

	/**
	 * Whether it can be taken back, as far as the clock says.
	 * @param now the present
	 * @return {@code true} within its time and before it was taken back
	 */
	public boolean undoable(Instant now) {
		return this.undo == null && !now.isAfter(this.until);
	}

	/**
	 * That it was taken back.
	 *
	 * @param at when
	 * @param actor who did it
	 */
	public record Undo(Instant at, String actor) {
	}

	/**
	 * What became of one duty.
	 *
	 * @param number the duty's number
	 * @param title its title now
	 * @param changes what became different
	 */
	public record Changed(String number, String title, List<FieldChange> changes) {
	}

}
