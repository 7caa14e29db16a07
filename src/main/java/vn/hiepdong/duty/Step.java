package vn.hiepdong.duty;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

import lombok.Getter;
import org.jspecify.annotations.Nullable;

import static vn.hiepdong.duty.DutyState.ACCEPTED;
import static vn.hiepdong.duty.DutyState.ASSIGNED;
import static vn.hiepdong.duty.DutyState.CANCELLED;
import static vn.hiepdong.duty.DutyState.DRAFT;
import static vn.hiepdong.duty.DutyState.IN_PROGRESS;
import static vn.hiepdong.duty.DutyState.REPORTED_DONE;
import static vn.hiepdong.duty.DutyState.RETURNED;
import static vn.hiepdong.duty.DutyState.VERIFIED;

/**
 * What can be done to a duty. This table is the duty's life: from which states a step may
 * be taken and to which it leads.
 */
public enum Step {

	/** The duty is planned. */
	CREATE("created", DRAFT),

	/** Its plan is changed; the state stays. */
	EDIT("edited", null, DRAFT, ASSIGNED, ACCEPTED, IN_PROGRESS, REPORTED_DONE, RETURNED),

	/**
	 * It is given to a lead unit and to those that help it. A new lead unit has yet to
	 * accept it; else the state stays.
	 */
	ASSIGN("assigned", null, DRAFT, ASSIGNED, ACCEPTED, IN_PROGRESS, RETURNED),

	/** Parts of it are given to units below the lead unit; the state stays. */
	SPLIT("split", null, ACCEPTED, IN_PROGRESS, RETURNED),

	/** The lead unit takes it on. */
	ACCEPT("accepted", ACCEPTED, ASSIGNED),

	/** The lead unit reports progress. */
	REPORT("reported", IN_PROGRESS, ACCEPTED, IN_PROGRESS, RETURNED),

	/** Work on it begins, or goes on, because one of its parts was reported on. */
	BEGIN("begun", IN_PROGRESS, ACCEPTED, RETURNED),

	/** The lead unit reports it done. */
	REPORT_DONE("reported-done", REPORTED_DONE, ACCEPTED, IN_PROGRESS, RETURNED),

	/** It is found done by planners, the director or whoever leads the whole. */
	VERIFY("verified", VERIFIED, REPORTED_DONE),

	/** It is sent back to work by those who could have verified it. */
	RETURN("returned", RETURNED, REPORTED_DONE),

	/** It is given up by planners or whoever leads the whole. */
	CANCEL("cancelled", CANCELLED, DRAFT, ASSIGNED, ACCEPTED, IN_PROGRESS, REPORTED_DONE, RETURNED),

	/** Somebody who shares in it says something; nothing else changes. */
	COMMENT("commented", null, ASSIGNED, ACCEPTED, IN_PROGRESS, REPORTED_DONE, VERIFIED, RETURNED),

	/** A cooperating unit reports its part; the duty's own progress stays. */
	PART("part-reported", null, ASSIGNED, ACCEPTED, IN_PROGRESS, RETURNED),

	/**
	 * It becomes again what it was before a change that is taken back; no step of its
	 * life, so that nobody is offered it.
	 */
	RESTORE("restored", null);

	@Getter
	private final String done;

	private final @Nullable DutyState to;

	private final Set<DutyState> from;

	Step(String done, @Nullable DutyState to, DutyState... from) {
		this.done = done;
		this.to = to;
		this.from = EnumSet.noneOf(DutyState.class);
		this.from.addAll(Set.of(from));
	}

	/**
	 * Whether the step may be taken.
	 * @param state the duty's state
	 * @return {@code true} if it is legal
	 */
	public boolean legalFrom(DutyState state) {
		return this.from.contains(state);
	}

	/** Whether it only says something and leaves the duty as it is. */
	boolean isRemark() {
		return this == COMMENT || this == PART;
	}

	/** Whether it says how far the work is. */
	boolean isReport() {
		return this == REPORT || this == REPORT_DONE;
	}

	/**
	 * The state after the step.
	 * @param state the duty's state before it
	 * @return the state to which it leads
	 */
	DutyState after(DutyState state) {
		return (this.to != null) ? this.to : state;
	}

	String key() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
