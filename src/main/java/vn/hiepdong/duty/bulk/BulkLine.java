package vn.hiepdong.duty.bulk;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.duty.BookEntry;
import vn.hiepdong.duty.BookedDuty;
import vn.hiepdong.duty.DueMove;
import vn.hiepdong.duty.DueTimes;
import vn.hiepdong.duty.DutySnapshot;
import vn.hiepdong.duty.DutyState;
import vn.hiepdong.duty.Step;
import vn.hiepdong.duty.StepLine.FieldChange;
import vn.hiepdong.platform.Problem;
import vn.hiepdong.unit.UnitTree;

/**
 * What a change would make of one duty.
 *
 * @param duty the duty as it is
 * @param after the duty as it would be
 * @param changes what would be different; nothing for a duty that stays
 * @param why why the duty cannot be changed, or {@code null} where it can
 */
public record BulkLine(BookedDuty duty, DutySnapshot after, List<FieldChange> changes, @Nullable Reason why) {

	/**
	 * Why a duty is left out.
	 *
	 * @param key the key of the message
	 * @param args the message's arguments
	 */
	public record Reason(String key, List<Object> args) {
	}

	/** Finds out, as far as the duty alone tells. */
	static BulkLine of(BookedDuty duty, BulkOrder order, UnitTree units) {
		DutySnapshot now = duty.snapshot();
		try {
			requireLegal(duty, order.step());
			DutySnapshot after = order.after(now, units);
			after.plan().check();
			requireWhole(duty, after);
			return new BulkLine(duty, after, now.changesTo(after, units), null);
		}
		catch (Problem ex) {
			return leftOut(duty, ex);
		}
	}

	/** The line as it is once the duties that move before it have moved. */
	BulkLine among(DueTimes times) {
		try {
			times.move(this.duty, this.after.plan().dueAt());
			return this;
		}
		catch (Problem.Invalid ex) {
			return leftOut(this.duty, ex);
		}
	}

	DueMove move() {
		return DueMove.of(this.duty, this.after.plan().dueAt());
	}

	/**
	 * The duty's number.
	 * @return the number within the event
	 */
	public String number() {
		return this.duty.number();
	}

	/**
	 * The duty's title.
	 * @return the title as it is
	 */
	public String title() {
		return this.duty.plan().title();
	}

	BookEntry entry() {
		return new BookEntry(this.duty, null, this.after.plan(), this.after.lead(), this.after.cooperating());
	}

	/** All that a reader was shown of it, and what it rests on. */
	String seen() {
		return this.duty.number() + 'v' + this.duty.version() + this.changes + this.why + '\n';
	}

	private static BulkLine leftOut(BookedDuty duty, Problem why) {
		return new BulkLine(duty, duty.snapshot(), List.of(), new Reason(why.key(), List.of(why.args())));
	}

	private static void requireLegal(BookedDuty duty, Step step) {
		if (!step.legalFrom(duty.state())) {
			throw new Problem.Conflict("duty.bulk.cannot."
					+ ((step == Step.ASSIGN && duty.state() == DutyState.REPORTED_DONE) ? "reported" : "over"));
		}
		if (step != Step.ASSIGN && duty.underVerified()) {
			throw new Problem.Conflict("duty.problem.under-verified");
		}
	}

	/** Its parts would be left with a unit, or under a duty, that no longer answers. */
	private static void requireWhole(BookedDuty duty, DutySnapshot after) {
		if (duty.takesFromParts(after.lead()) || (duty.split() && after.state() == DutyState.CANCELLED)) {
			throw new Problem.Conflict("duty.bulk.cannot.split");
		}
	}

}
