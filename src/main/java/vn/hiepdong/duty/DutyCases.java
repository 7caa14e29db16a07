package vn.hiepdong.duty;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import lombok.RequiredArgsConstructor;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import vn.hiepdong.account.Actor;
import vn.hiepdong.platform.Problem;
import vn.hiepdong.unit.UnitId;
import vn.hiepdong.unit.UnitView;

/**
 * Finds the duty beside which somebody wants to see or keep something. Works inside its
 * caller's transaction. Every method throws {@link Problem.NotFound} where there is no
 * such event or duty and {@link AccessDeniedException} where the person may not see it.
 */
@Service
@RequiredArgsConstructor
@Transactional(propagation = Propagation.MANDATORY)
public class DutyCases {

	private final DutyDesk desk;

	/**
	 * A duty that a person may see.
	 * @param event the code of the event
	 * @param number the duty's number
	 * @param me who asks
	 * @return the duty
	 */
	public DutyCase seen(String event, String number, Actor me) {
		Stamp by = this.desk.stamp(event, me);
		return this.desk.duty(by, number).seenBy(by);
	}

	/**
	 * The same, locked until the transaction ends, so that no step comes between.
	 * @param event the code of the event
	 * @param number the duty's number
	 * @param me who asks
	 * @return the duty
	 */
	public DutyCase locked(String event, String number, Actor me) {
		Stamp by = this.desk.stamp(event, me);
		return this.desk.lockedDuty(by, number).seenBy(by);
	}

	/**
	 * The units for which a leader answers.
	 * @param me who asks
	 * @return the own unit and those below it, in reading order; none for others
	 */
	public List<UnitView> mine(Actor me) {
		DutyRights rights = this.desk.rights(me);
		Collection<UnitId> mine = rights.seesAll() ? Set.of() : rights.mine();
		return rights.units().all().stream().filter((unit) -> mine.contains(unit.id())).toList();
	}

	/**
	 * All duties that a person may see, for those who list what is kept beside them.
	 * @param event the code of the event
	 * @param me who asks
	 * @return how to find them
	 */
	public DutyReach reach(String event, Actor me) {
		Stamp by = this.desk.stamp(event, me);
		DutyWhere where = this.desk.visible(by);
		return new DutyReach(by.event(), by.units(), me, by.at(), by.rights().seesAll(),
				by.rights().seesAll() ? Set.of() : by.rights().mine(), where.sql(), where.params());
	}

}
