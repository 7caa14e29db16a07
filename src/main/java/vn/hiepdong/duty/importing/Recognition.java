package vn.hiepdong.duty.importing;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.duty.BookedDuty;
import vn.hiepdong.duty.PlanRow;
import vn.hiepdong.platform.text.VietnameseText;
import vn.hiepdong.unit.UnitId;

/**
 * Finds the duty that each row of a plan made before, or names. The rows are looked at
 * together, in passes from the surest sign to the least, and each duty is given to one
 * row only: so no row takes a duty that another has the better right to, however rows
 * were inserted, moved or renamed.
 */
final class Recognition {

	private final List<PlanLine> lines;

	private final List<BookedDuty> book;

	private final Map<Integer, BookedDuty> found = new HashMap<>();

	private final Set<String> given = new HashSet<>();

	private Recognition(List<PlanLine> lines, List<BookedDuty> book) {
		this.lines = lines;
		this.book = book;
	}

	/**
	 * Recognises the rows of a plan.
	 * @param lines the rows
	 * @param book every duty of the event
	 * @param around the plan's name and sheet
	 * @return the duties by the rows' numbers; rows that are not recognised are missing
	 */
	static Map<Integer, BookedDuty> of(List<PlanLine> lines, List<BookedDuty> book, Surroundings around) {
		Recognition recognition = new Recognition(lines, book);
		recognition.byNumber();
		recognition.byRow(true);
		recognition.byTitle(around);
		recognition.byRow(false);
		return recognition.found;
	}

	private void byNumber() {
		pass(PlanLine::duty, this.book, BookedDuty::number);
	}

	/** By its place in the plan; with another title it is a row that was renamed. */
	private void byRow(boolean sameTitle) {
		pass((line) -> (line.duty() == null) ? placed(line.from(), sameTitle ? line.title() : "") : null, this.book,
				(duty) -> (duty.row() != null) ? placed(duty.row(), sameTitle ? title(duty) : "") : null);
	}

	/** Of several duties with one title, unit and due time tell which is meant. */
	private void byTitle(Surroundings around) {
		List<BookedDuty> candidates = Stream
			.concat(this.book.stream().filter((duty) -> duty.row() != null && isOfPlan(duty.row(), around)),
					this.book.stream().filter((duty) -> duty.row() == null))
			.filter((duty) -> !duty.state().closed())
			.toList();
		byTitle(candidates, true, true);
		byTitle(candidates, true, false);
		byTitle(candidates, false, true);
		byTitle(candidates, false, false);
	}

	private void byTitle(List<BookedDuty> candidates, boolean sameLead, boolean sameDue) {
		pass((line) -> (line.duty() == null)
				? new Titled(line.title(), sameLead ? line.lead() : null, sameDue ? line.due() : null) : null,
				candidates,
				(duty) -> new Titled(title(duty), sameLead ? duty.lead() : null, sameDue ? duty.plan().dueAt() : null));
	}

	private void pass(Function<PlanLine, @Nullable Object> sign, List<BookedDuty> candidates,
			Function<BookedDuty, @Nullable Object> signOfDuty) {
		Map<Object, Queue<BookedDuty>> free = new HashMap<>();
		for (BookedDuty duty : candidates) {
			Object key = this.given.contains(duty.number()) ? null : signOfDuty.apply(duty);
			if (key != null) {
				free.computeIfAbsent(key, (each) -> new ArrayDeque<>()).add(duty);
			}
		}
		for (PlanLine line : this.lines) {
			Object key = this.found.containsKey(line.row().at()) ? null : sign.apply(line);
			BookedDuty duty = (key != null && free.containsKey(key)) ? free.get(key).poll() : null;
			if (duty != null) {
				this.found.put(line.row().at(), duty);
				this.given.add(duty.number());
			}
		}
	}

	/**
	 * Another sheet of the plan is not in sight here; its rows keep their duties. What
	 * came from no sheet may be of any.
	 */
	private static boolean isOfPlan(PlanRow row, Surroundings around) {
		String sheet = PlanSection.sheet(row.section());
		return row.planName().equals(around.planName())
				&& (sheet.isEmpty() || around.sheet().isEmpty() || sheet.equals(PlanSection.sheet(around.section(""))));
	}

	private static @Nullable Object placed(PlanRow row, String title) {
		return (row.number() != null) ? new Placed(row, title) : null;
	}

	private static String title(BookedDuty duty) {
		return VietnameseText.folded(duty.plan().title());
	}

	private record Placed(PlanRow row, String title) {
	}

	private record Titled(String title, @Nullable UnitId lead, @Nullable Instant due) {
	}

}
