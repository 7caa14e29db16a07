package vn.hiepdong.duty.copying;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.duty.BookEntry;
import vn.hiepdong.platform.Fingerprint;

/**
 * What a copy would do, as things stand now.
 *
 * @param lines every copy, each whole before its parts
 * @param units what becomes of their units
 */
public record CopyPreview(List<CopiedLine> lines, CopiedUnits units) {

	/**
	 * When work on the first copy begins.
	 * @return the instant, or {@code null} where there is none
	 */
	public @Nullable Instant from() {
		return this.lines.stream()
			.map((line) -> line.entry().plan().startsAt())
			.min(Comparator.naturalOrder())
			.orElse(null);
	}

	/**
	 * When the last copy is due.
	 * @return the instant, or {@code null} where there is none
	 */
	public @Nullable Instant to() {
		return this.lines.stream()
			.map((line) -> line.entry().plan().dueAt())
			.max(Comparator.naturalOrder())
			.orElse(null);
	}

	/**
	 * How many copies there is something to know of.
	 * @return a count above 0 for each kind of note that occurs
	 */
	public Map<CopyNote.Kind, Long> noted() {
		Map<CopyNote.Kind, Long> counts = new EnumMap<>(CopyNote.Kind.class);
		for (CopyNote.Kind kind : CopyNote.Kind.values()) {
			long count = this.lines.stream().filter((line) -> line.has(kind)).count();
			if (count > 0) {
				counts.put(kind, count);
			}
		}
		return counts;
	}

	/**
	 * How many copies are called like a duty that the event has already.
	 * @return the count, 0 or more
	 */
	public long twins() {
		return this.lines.stream().filter((line) -> line.has(CopyNote.Kind.TWIN)).count();
	}

	/**
	 * A mark of what was seen: it differs as soon as a copy would become something else
	 * or something else would be told of it.
	 * @return 64 hexadecimal digits
	 */
	public String seen() {
		StringBuilder text = new StringBuilder(this.units.name());
		for (CopiedLine line : this.lines) {
			BookEntry entry = line.entry();
			text.append('\n').append(entry.plan()).append(entry.parent()).append(entry.lead());
			line.cooperating().forEach((unit) -> text.append(unit.code()).append(' '));
			text.append(line.notes());
		}
		return Fingerprint.of(text.toString());
	}

	List<BookEntry> entries() {
		return this.lines.stream().map(CopiedLine::entry).toList();
	}

}
