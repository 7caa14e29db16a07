package vn.hiepdong.duty.bulk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import vn.hiepdong.duty.BookedDuty;
import vn.hiepdong.platform.Fingerprint;
import vn.hiepdong.unit.UnitTree;

/**
 * What a change will do, duty by duty, as things stand now.
 *
 * @param lines every chosen duty, by number
 */
public record BulkPreview(List<BulkLine> lines) {

	/**
	 * Looks at each duty. A part has a higher number than its whole, so that it is
	 * measured by the time that the whole will have.
	 */
	static BulkPreview of(List<BookedDuty> chosen, BulkOrder order, UnitTree units) {
		Map<String, Instant> due = new HashMap<>();
		List<BulkLine> lines = new ArrayList<>();
		for (BookedDuty duty : chosen) {
			BookedDuty.Whole whole = duty.whole();
			Instant latest = (whole != null) ? due.getOrDefault(whole.number(), whole.dueAt()) : null;
			BulkLine line = BulkLine.of(duty, order, units, latest);
			due.put(duty.number(), line.after().plan().dueAt());
			lines.add(line);
		}
		return new BulkPreview(List.copyOf(lines));
	}

	/**
	 * The duties that will change.
	 * @return their lines
	 */
	public List<BulkLine> changing() {
		return this.lines.stream().filter((line) -> !line.changes().isEmpty()).toList();
	}

	/**
	 * The duties that cannot be changed and are left out.
	 * @return their lines
	 */
	public List<BulkLine> leftOut() {
		return this.lines.stream().filter((line) -> line.why() != null).toList();
	}

	/**
	 * How many duties are as wanted already.
	 * @return a count
	 */
	public long same() {
		return this.lines.stream().filter((line) -> line.why() == null && line.changes().isEmpty()).count();
	}

	/**
	 * A mark of what was seen: it differs as soon as a duty would become something else,
	 * was changed meanwhile, or belongs to the chosen ones no longer.
	 * @return 64 hexadecimal digits
	 */
	public String seen() {
		return Fingerprint.of(this.lines.stream().map(BulkLine::seen).collect(Collectors.joining()));
	}

}
