package vn.hiepdong.duty;

import java.util.Collection;
import java.util.EnumSet;
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
		require(may(step, duty.leadUnit()));
	}

	/**
	 * Lets pass who may see a duty; the same rule as {@link DutyWhere#visibleTo}.
	 * @param asked whether a unit of this person was asked for help; only called where
	 * nothing else lets the person in
	 */
	void requireSight(Duty duty, BooleanSupplier asked) {
		require(seesAll() || (seesSome() && duty.state() != DutyState.DRAFT && (isMine(duty.leadUnit())
				|| duty.cooperating().stream().anyMatch(this::isMine) || asked.getAsBoolean())));
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
			if (step.legalFrom(duty.state()) && may(step, duty.leadUnit())) {
				allowed.add(step);
			}
		}
		return allowed;
	}

	private boolean may(Step step, @Nullable UnitId lead) {
		return switch (step) {
			case CREATE, EDIT, ASSIGN, CANCEL -> this.me.is(Role.COORDINATOR);
			case VERIFY, RETURN -> this.me.is(Role.COORDINATOR, Role.DIRECTOR);
			case ACCEPT, REPORT, REPORT_DONE -> seesSome() && isMine(lead);
			case RESTORE -> false;
		};
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
