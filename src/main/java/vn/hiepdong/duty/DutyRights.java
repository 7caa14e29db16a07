package vn.hiepdong.duty;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;

import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

import vn.hiepdong.account.Actor;
import vn.hiepdong.account.Role;
import vn.hiepdong.unit.UnitId;
import vn.hiepdong.unit.UnitTree;

/**
 * Who may see a duty and who may take which step on it.
 */
record DutyRights(Actor me, UnitTree units) {

	void requirePlanner() {
		require(this.me.is(Role.COORDINATOR));
	}

	void requireReader() {
		require(this.me.is(Role.COORDINATOR, Role.DIRECTOR, Role.UNIT_LEADER));
	}

	void require(Step step, Duty duty) {
		require(may(step, duty));
	}

	/**
	 * Lets pass who may see a duty; the same rule as {@link DutyWhere#visibleTo}.
	 * @param asked whether a unit of this person was asked for help; only called where
	 * nothing else lets the person in
	 */
	void requireSight(Duty duty, BooleanSupplier asked) {
		require(seesAll() || (seesSome() && duty.state() != DutyState.DRAFT && (isMine(duty.leadUnit()) || helps(duty)
				|| isMine(duty.kin().wholesLeadUnit()) || asked.getAsBoolean())));
	}

	/** The cooperating units for which the person answers. */
	List<UnitId> helpersAmong(Duty duty) {
		return duty.cooperating().stream().filter(this::isMine).toList();
	}

	/** Coordinators and the director see every duty, drafts included. */
	boolean seesAll() {
		return this.me.is(Role.COORDINATOR, Role.DIRECTOR);
	}

	/** The own unit and all below it. */
	Collection<UnitId> mine() {
		UnitId own = this.me.unit();
		return (own != null) ? this.units.subtree(own) : Set.of();
	}

	Set<Step> allowed(Duty duty) {
		Set<Step> allowed = EnumSet.noneOf(Step.class);
		for (Step step : Step.values()) {
			if (may(step, duty) && duty.allows(step) && (step != Step.SPLIT || hasUnitsBelow(duty.leadUnit()))) {
				allowed.add(step);
			}
		}
		return allowed;
	}

	/**
	 * Whether the person may give the duty to a unit that it was not given to before: a
	 * leader only to those below the unit that answers for the whole.
	 */
	boolean mayGiveTo(UnitId unit, Duty duty) {
		return this.me.is(Role.COORDINATOR) || isBelow(unit, duty.kin().wholesLeadUnit());
	}

	boolean isBelow(UnitId unit, @Nullable UnitId above) {
		return above != null && !unit.equals(above) && this.units.isWithin(unit, above);
	}

	private boolean hasUnitsBelow(@Nullable UnitId unit) {
		return unit != null && !this.units.children(unit).isEmpty();
	}

	private boolean may(Step step, Duty duty) {
		return switch (step) {
			case CREATE -> this.me.is(Role.COORDINATOR);
			case EDIT, ASSIGN, CANCEL -> this.me.is(Role.COORDINATOR) || answersForWholeOf(duty);
			case VERIFY, RETURN -> seesAll() || (answersForWholeOf(duty) && !isOwn(duty.leadUnit()));
			case SPLIT -> this.me.is(Role.COORDINATOR) || leads(duty);
			case ACCEPT, REPORT, REPORT_DONE -> leads(duty);
			// It follows from a report on a part.
			case BEGIN -> false;
			case RESTORE -> false;
			case COMMENT -> seesAll() || leads(duty) || answersForWholeOf(duty) || (seesSome() && helps(duty));
			case PART -> seesSome() && helps(duty);
		};
	}

	private boolean leads(Duty duty) {
		return seesSome() && isMine(duty.leadUnit());
	}

	private boolean helps(Duty duty) {
		return !helpersAmong(duty).isEmpty();
	}

	/** Nobody verifies what the own unit reported. */
	private boolean isOwn(@Nullable UnitId unit) {
		return unit != null && unit.equals(this.me.unit());
	}

	private boolean answersForWholeOf(Duty duty) {
		return seesSome() && isMine(duty.kin().wholesLeadUnit());
	}

	private boolean seesSome() {
		return this.me.is(Role.UNIT_LEADER);
	}

	private boolean isMine(@Nullable UnitId unit) {
		UnitId own = this.me.unit();
		return unit != null && own != null && this.units.isWithin(unit, own);
	}

	private static void require(boolean granted) {
		if (!granted) {
			throw new AccessDeniedException("Not this person's duty");
		}
	}

}
