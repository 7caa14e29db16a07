package vn.hiepdong.duty;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

import vn.hiepdong.account.Actor;
import vn.hiepdong.account.Role;
import vn.hiepdong.event.EventView;
import vn.hiepdong.platform.Problem;
import vn.hiepdong.unit.UnitId;
import vn.hiepdong.unit.UnitTree;

/**
 * A duty and how a person stands to it: what those need who keep something beside a duty,
 * such as its obstacles or its evidence.
 *
 * @param event the event
 * @param units the organisation
 * @param me the person
 * @param now the present
 * @param id the duty's key
 * @param number its human number, {@code Q-017}
 * @param plan what it is
 * @param leadUnit the unit that answers for it, or {@code null} before it is assigned
 * @param cooperating the units that help
 * @param state where it stands in its life
 */
public record DutyCase(EventView event, UnitTree units, Actor me, Instant now, DutyId id, String number, DutyPlan plan,
		@Nullable UnitId leadUnit, Set<UnitId> cooperating, DutyState state) {

	/**
	 * Whether the person leads the lead unit or one above it.
	 * @return {@code true} if the person answers for the duty
	 */
	public boolean leads() {
		return this.me.is(Role.UNIT_LEADER) && isMine(this.leadUnit);
	}

	/**
	 * Whether the person leads a cooperating unit or one above it.
	 * @return {@code true} if the person answers for a part of the help
	 */
	public boolean helps() {
		return this.me.is(Role.UNIT_LEADER) && this.cooperating.stream().anyMatch(this::isMine);
	}

	/**
	 * Whether a unit is the person's own or stands below it.
	 * @param unit the unit; {@code null} is nobody's
	 * @return {@code true} if the person may act for it
	 */
	public boolean isMine(@Nullable UnitId unit) {
		UnitId own = this.me.unit();
		return unit != null && own != null && this.units.isWithin(unit, own);
	}

	/**
	 * Lets pass only who may.
	 * @param granted whether the person may
	 * @throws AccessDeniedException otherwise
	 */
	public void require(boolean granted) {
		if (!granted) {
			throw new AccessDeniedException("Not this person's duty");
		}
	}

	/**
	 * Lets pass only while something can still be done about the duty.
	 * @throws Problem.Conflict once it is verified or cancelled
	 */
	public void requireOpen() {
		if (this.state == DutyState.CANCELLED) {
			throw new Problem.Conflict("duty.problem.cancelled", this.number);
		}
		if (this.state.closed()) {
			throw new Problem.Conflict("duty.problem.closed", this.number);
		}
	}

	/**
	 * All units that have a share in the duty.
	 * @return the lead unit, where there is one, and those that help
	 */
	public Collection<UnitId> involved() {
		Set<UnitId> all = new LinkedHashSet<>();
		if (this.leadUnit != null) {
			all.add(this.leadUnit);
		}
		all.addAll(this.cooperating);
		return all;
	}

}
