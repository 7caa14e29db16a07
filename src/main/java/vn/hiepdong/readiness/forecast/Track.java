package vn.hiepdong.readiness.forecast;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.duty.DutyCourse;
import vn.hiepdong.duty.DutyCourse.Turn;
import vn.hiepdong.duty.Step;

/**
 * The times between the steps of a duty, as they are learnt from.
 *
 * @param course the steps
 * @param released when the last of its predecessors let it begin, or {@code null} where
 * there is none
 * @param held whether it waits for one on which work is owed
 */
record Track(DutyCourse course, @Nullable Instant released, boolean held) {

	/** The shortest time that a plan is held to. */
	private static final double LEAST_HOURS = 0.25;

	/** When work began is known no better. */
	private static final double LEAST_ELAPSED = 1;

	/** From one moment to another; it goes on where the other is {@code null}. */
	record Span(Instant from, @Nullable Instant to, @Nullable Step end) {
	}

	/** How long it was to take, in hours. */
	double planned() {
		return Math.max(LEAST_HOURS, Situation.hours(this.course.startsAt(), this.course.dueAt()));
	}

	/** From when work was owed: planned to begin, taken on and not held up, or seen. */
	Instant begun() {
		Instant ready = later(wanted(), this.released);
		Instant seen = firstSign().orElse(null);
		return (seen != null && seen.isBefore(ready)) ? seen : ready;
	}

	/** Whether work could have begun but for a predecessor that had yet to end. */
	boolean heldUp(Instant now) {
		return isHasty() || (this.held ? wanted().isBefore(now) : later(wanted(), this.released).isAfter(wanted()));
	}

	/** Whether work was seen before the last of its predecessors had ended. */
	boolean isHasty() {
		return firstSign().filter((seen) -> this.held || later(seen, this.released).isAfter(seen)).isPresent();
	}

	Optional<Instant> done() {
		return first(Step.REPORT_DONE);
	}

	/** The first report on the way. */
	Optional<Instant> firstReport() {
		return first(Step.REPORT).filter((at) -> done().map(at::isBefore).orElse(true));
	}

	/** The reports on the way until it was done for the first time. */
	List<Turn> reports() {
		Instant done = done().orElse(Instant.MAX);
		return this.course.turns()
			.stream()
			.filter((turn) -> turn.step() == Step.REPORT && turn.at().isBefore(done))
			.toList();
	}

	/** Whether a report says how fast the work goes. */
	boolean tells(Turn report) {
		return report.percent() > 0 && Situation.hours(begun(), report.at()) >= LEAST_ELAPSED;
	}

	/** From assigned to accepted. */
	Optional<Span> acceptance() {
		return spans(List.of(Step.ASSIGN), List.of(Step.ACCEPT)).stream().findFirst();
	}

	/** From each time that it was reported done to the word on it. */
	List<Span> checks() {
		return spans(List.of(Step.REPORT_DONE), List.of(Step.VERIFY, Step.RETURN));
	}

	/** From each time that it was returned until it was reported done again. */
	List<Span> reworks() {
		return spans(List.of(Step.RETURN), List.of(Step.REPORT_DONE));
	}

	/** Planned to begin and taken on. */
	private Instant wanted() {
		return later(this.course.startsAt(), first(Step.ACCEPT).or(() -> first(Step.ASSIGN)).orElse(null));
	}

	private Optional<Instant> firstSign() {
		return this.course.turns()
			.stream()
			.filter((turn) -> turn.step() == Step.REPORT || turn.step() == Step.REPORT_DONE)
			.map(Turn::at)
			.findFirst();
	}

	private Optional<Instant> first(Step step) {
		return this.course.turns().stream().filter((turn) -> turn.step() == step).map(Turn::at).findFirst();
	}

	private List<Span> spans(List<Step> begins, List<Step> ends) {
		List<Span> spans = new ArrayList<>();
		Instant from = null;
		for (Turn turn : this.course.turns()) {
			if (begins.contains(turn.step())) {
				from = turn.at();
			}
			else if (from != null && ends.contains(turn.step())) {
				spans.add(new Span(from, turn.at(), turn.step()));
				from = null;
			}
		}
		if (from != null) {
			spans.add(new Span(from, null, null));
		}
		return spans;
	}

	private static Instant later(Instant one, @Nullable Instant other) {
		return (other != null && other.isAfter(one)) ? other : one;
	}

}
