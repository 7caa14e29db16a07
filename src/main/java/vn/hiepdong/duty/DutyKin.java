package vn.hiepdong.duty;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.platform.Problem;
import vn.hiepdong.unit.UnitId;

/**
 * A duty among its parts and all that it is part of, and what these have against a step.
 */
record DutyKin(Duty duty) {

	/** The parts that are not cancelled. */
	List<Duty> standingParts() {
		return this.duty.parts().stream().filter((part) -> part.state() != DutyState.CANCELLED).toList();
	}

	/** All that it is part of, from the nearest. */
	Stream<Duty> wholes() {
		return Stream.iterate(this.duty.parent(), Objects::nonNull, Duty::parent);
	}

	/** The unit that answers for the duty of which this one is a part. */
	@Nullable UnitId wholesLeadUnit() {
		Duty whole = this.duty.parent();
		return (whole != null) ? whole.leadUnit() : null;
	}

	/**
	 * The progress of a duty with parts is theirs by weight, rounded down so that only
	 * all is 100.
	 * @return a percentage, or empty without parts
	 */
	OptionalInt progress() {
		List<Duty> standing = standingParts();
		int whole = standing.stream().mapToInt(Duty::weight).sum();
		int done = standing.stream().mapToInt((part) -> part.weight() * part.progress()).sum();
		return standing.isEmpty() ? OptionalInt.empty() : OptionalInt.of(done / whole);
	}

	/** What parts and wholes have against a step. */
	Optional<Problem.Conflict> objection(Step step) {
		return switch (step) {
			case ASSIGN -> objection(wholes().filter((whole) -> whole.state() == DutyState.DRAFT).toList(),
					"duty.problem.whole-draft");
			case REPORT -> objection(standingParts(), "duty.problem.progress-of-parts");
			case REPORT_DONE -> objection(standingParts().stream().filter((part) -> !part.state().settled()).toList(),
					"duty.problem.open-parts");
			case RETURN -> objection(verifiedWholes(), "duty.problem.whole-verified");
			case EDIT, CANCEL -> objection(verifiedWholes(), "duty.problem.part-of-verified");
			default -> Optional.empty();
		};
	}

	/** A duty keeps its lead unit while units below that one have parts of it. */
	void requireNoParts() {
		refuse(objection(standingParts(), "duty.problem.parts-keep-lead"));
	}

	/** Work is not owed again on a part of what is settled. */
	void requireOpenWholes() {
		refuse(objection(wholes().filter((whole) -> whole.state().settled()).toList(), "duty.problem.whole-settled"));
	}

	/** No whole is due before one of its open parts. */
	void requireInTime(Instant due) {
		new DueBounds(DutyNumber.show(this.duty.number()), wholes().map(DutyKin::due).findFirst().orElse(null),
				this.duty.parts().stream().filter((part) -> !part.state().closed()).map(DutyKin::due).toList())
			.require(due);
	}

	static String numbersOf(List<Duty> some) {
		return some.stream().map((each) -> DutyNumber.show(each.number())).collect(Collectors.joining(", "));
	}

	private List<Duty> verifiedWholes() {
		return wholes().filter((whole) -> whole.state() == DutyState.VERIFIED).toList();
	}

	private Optional<Problem.Conflict> objection(List<Duty> objecting, String problem) {
		return objecting.isEmpty() ? Optional.empty()
				: Optional.of(new Problem.Conflict(problem, DutyNumber.show(this.duty.number()), numbersOf(objecting)));
	}

	private static void refuse(Optional<Problem.Conflict> objection) {
		objection.ifPresent((problem) -> {
			throw problem;
		});
	}

	private static DueTime due(Duty duty) {
		return new DueTime(DutyNumber.show(duty.number()), duty.dueAt());
	}

}
