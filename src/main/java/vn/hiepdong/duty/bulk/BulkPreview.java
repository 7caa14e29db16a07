package vn.hiepdong.duty.bulk;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import vn.hiepdong.duty.BookedDuty;
import vn.hiepdong.duty.DueTimes;
import vn.hiepdong.platform.Fingerprint;
import vn.hiepdong.unit.UnitTree;

/**
 * What a change will do, duty by duty, as things stand now.
 *
 * @param lines every chosen duty, by number
 */
public record BulkPreview(List<BulkLine> lines) {

	/**
	 * Looks at each duty, then at how their due times will fit together once all have
	 * moved that can.
	 */
	static BulkPreview of(List<BookedDuty> chosen, BulkOrder order, UnitTree units) {
		Map<String, BulkLine> lines = new LinkedHashMap<>();
		chosen.forEach((duty) -> lines.put(duty.number(), BulkLine.of(duty, order, units)));
		DueTimes times = new DueTimes();
		lines.values()
			.stream()
			.sorted(Comparator.comparing(BulkLine::move))
			.toList()
			.forEach((line) -> lines.put(line.duty().number(), line.among(times)));
		return new BulkPreview(List.copyOf(lines.values()));
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
