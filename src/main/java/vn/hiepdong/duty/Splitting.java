package vn.hiepdong.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hiepdong.account.Actor;
import vn.hiepdong.platform.Ids;
import vn.hiepdong.platform.Problem;
import vn.hiepdong.unit.UnitId;

/**
 * Passes a duty down the tree of units: parts of it become duties of units below the lead
 * unit. Its leader, the leaders above and coordinators may; every method throws
 * {@link Problem.NotFound} where there is no such event or duty and
 * {@link AccessDeniedException} where the person may not.
 */
@Service
@RequiredArgsConstructor
public class Splitting {

	/** The most parts that are made at once. */
	public static final int MOST = 50;

	private final DutyDesk desk;

	private final DutyNumbers numbers;

	private final DutyHistory history;

	/**
	 * A duty that somebody wants to split.
	 * @param event the code of the event
	 * @param number the duty's number
	 * @param me who asks
	 * @return the duty and the units that can have a part of it
	 */
	@Transactional(readOnly = true)
	public Divisible divisible(String event, String number, Actor me) {
		Stamp by = this.desk.stamp(event, me);
		Duty whole = this.desk.duty(by, number);
		by.rights().require(Step.SPLIT, whole);
		return new Divisible(by.event(), DutyNumber.show(whole.number()), whole.plan(by.event()),
				whole.allows(Step.SPLIT), this.desk.units((unit) -> by.rights().isBelow(unit, whole.leadUnit()), by));
	}

	/**
	 * Makes parts of a duty, all of them or none, and gives each to its unit at once.
	 * @param event the code of the event
	 * @param number the duty's number
	 * @param plans the parts, up to {@value #MOST}
	 * @param clientId made where the parts were written
	 * @param me who asks
	 * @throws Problem.Invalid if a part breaks a rule; its field is that of the part, as
	 * {@code parts[2].dueAt}
	 * @throws Problem.Conflict if the duty's state does not allow it, or the same form
	 * was sent before; names the duty whose parts it made
	 */
	@Transactional
	public void split(String event, String number, List<PartPlan> plans, UUID clientId, Actor me) {
		Stamp by = this.desk.stamp(event, me);
		if (plans.isEmpty() || plans.size() > MOST) {
			throw new Problem.Invalid("parts", "duty.problem.parts", MOST);
		}
		// Numbers come before duties, as wherever both are locked.
		int first = this.numbers.next(by.event().id(), plans.size());
		Duty whole = this.desk.duty(by, number, Step.SPLIT);
		this.history.sent(clientId).ifPresent((sent) -> {
			throw new Problem.Conflict("duty.problem.split-twice", DutyNumber.show(sent.number()));
		});
		whole.require(Step.SPLIT);
		Ripple ripple = new Ripple();
		List<Duty> parts = new ArrayList<>();
		for (int i = 0; i < plans.size(); i++) {
			parts.add(part(whole, first + i, plans.get(i), "parts[" + i + "].", by, ripple));
		}
		this.desk.keep(ripple.from(whole, whole.split(parts, clientId, by)));
	}

	private Duty part(Duty whole, int number, PartPlan plan, String path, Stamp by, Ripple ripple) {
		try {
			UnitId unit = this.desk.unit("unit", plan.unit(), (each) -> false,
					(each) -> by.rights().isBelow(each, whole.leadUnit()), by);
			Duty part = whole.part(number, plan, by.event());
			ripple.add(part, part.created(Ids.next(), by));
			ripple.add(part, part.assign(unit, Set.of(), by));
			return part;
		}
		catch (Problem.Invalid ex) {
			throw new Problem.Invalid(path + ex.field(), ex.key(), ex.args());
		}
	}

}
