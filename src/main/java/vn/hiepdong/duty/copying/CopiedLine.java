package vn.hiepdong.duty.copying;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.duty.BookEntry;
import vn.hiepdong.unit.UnitView;

/**
 * A copy as it will be.
 *
 * @param depth of how many wholes it is a part, from 0
 * @param entry the line to write
 * @param lead its lead unit, or {@code null}
 * @param cooperating its cooperating units
 * @param notes what to know of it
 */
public record CopiedLine(int depth, BookEntry entry, @Nullable UnitView lead, List<UnitView> cooperating,
		List<CopyNote> notes) {

	boolean has(CopyNote.Kind kind) {
		return this.notes.stream().anyMatch((note) -> note.kind() == kind);
	}

}
