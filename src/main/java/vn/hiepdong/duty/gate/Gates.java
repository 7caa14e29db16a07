package vn.hiepdong.duty.gate;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import lombok.RequiredArgsConstructor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hiepdong.account.Actor;
import vn.hiepdong.duty.Duties;
import vn.hiepdong.duty.DutyBook;
import vn.hiepdong.duty.DutyCases;
import vn.hiepdong.duty.DutyNumber;
import vn.hiepdong.duty.DutyReach;
import vn.hiepdong.duty.DutyState;
import vn.hiepdong.duty.OpenBook;
import vn.hiepdong.duty.gate.GateStore.Chosen;
import vn.hiepdong.event.EventView;
import vn.hiepdong.event.KeyTimeId;
import vn.hiepdong.event.KeyTimeView;
import vn.hiepdong.platform.Problem;

/**
 * Keeps the gates of an event. Coordinators make, change and remove them, directors see
 * all of them, leaders those of the duties that they see. Every method that names an
 * event, a duty or a gate throws {@link Problem.NotFound} where there is none and
 * {@link AccessDeniedException} where the person may not.
 */
@Service
@RequiredArgsConstructor
public class Gates {

	private final DutyBook book;

	private final DutyCases cases;

	private final Duties duties;

	private final GateStore store;

	private final ApplicationEventPublisher changes;

	/**
	 * Every gate of an event, with one statement. For other rooms, which answer for who
	 * may see it.
	 * @param event the event
	 * @return the gates, by key time
	 */
	@Transactional(readOnly = true)
	public List<GateView> of(EventView event) {
		return this.store.all(event).stream().map(KeptGate::gate).toList();
	}

	/**
	 * Every gate of an event and how it stands; for coordinators and the director, with a
	 * number of statements that does not grow with gates or duties.
	 * @param event the code of the event
	 * @param me who asks
	 * @return the gates, by key time
	 */
	@Transactional(readOnly = true)
	public GateList list(String event, Actor me) {
		DutyReach reach = this.cases.reach(event, me);
		if (!reach.whole()) {
			throw new AccessDeniedException("Gates show duties of all units");
		}
		List<KeptGate> kept = this.store.all(reach.event());
		List<GateStanding> standings = GateStanding.of(kept.stream().map(KeptGate::gate).toList(),
				this.duties.standings(reach.event()), reach.now());
		return new GateList(reach.event(), reach.units(),
				IntStream.range(0, kept.size())
					.mapToObj((at) -> new GateList.Line(kept.get(at), standings.get(at)))
					.toList());
	}

	/**
	 * The gates of a duty, with one statement.
	 * @param event the code of the event
	 * @param number the duty's number
	 * @param me who asks
	 * @return the gates, by key time; none of a duty that the person does not see
	 */
	@Transactional(readOnly = true)
	public List<GateView> ofDuty(String event, String number, Actor me) {
		return this.store.of(DutyNumber.read(number), this.cases.reach(event, me))
			.stream()
			.map(KeptGate::gate)
			.toList();
	}

	/**
	 * What is needed to make a gate; for coordinators.
	 * @param event the code of the event
	 * @param me who asks
	 * @return the key times and duties that may be chosen
	 */
	@Transactional(readOnly = true)
	public GateDesk planning(String event, Actor me) {
		OpenBook open = this.book.open(event, me);
		return new GateDesk(open.event(), open.units(), this.duties.standings(open.event()), null);
	}

	/**
	 * What is needed to change a gate; for coordinators.
	 * @param event the code of the event
	 * @param number the gate's number
	 * @param me who asks
	 * @return the gate, and the key times and duties that may be chosen
	 */
	@Transactional(readOnly = true)
	public GateDesk planning(String event, int number, Actor me) {
		OpenBook open = this.book.open(event, me);
		return new GateDesk(open.event(), open.units(), this.duties.standings(open.event()), kept(open, number));
	}

	/**
	 * Makes a gate; for coordinators.
	 * @param event the code of the event
	 * @param plan the gate
	 * @param clientId made where the plan was written
	 * @param me who asks
	 * @return its number
	 * @throws Problem.Conflict if the same form was sent before; names the gate it made
	 * @throws Problem.Invalid if it has no name, no key time, no duty or too many, or
	 * names one that is unknown or cancelled
	 */
	@Transactional
	public int make(String event, GatePlan plan, UUID clientId, Actor me) {
		OpenBook open = this.book.open(event, me);
		GatePlan checked = plan.checked();
		KeyTimeId keyTime = keyTime(open, checked);
		List<Chosen> chosen = chosen(open, checked, Set.of());
		int number = this.store.next(open.event());
		this.store.sent(open.event(), clientId).ifPresent((name) -> {
			throw new Problem.Conflict("gate.problem.sent-twice", name);
		});
		this.store.add(open, number, checked, keyTime, chosen, clientId);
		tell(open, checked.name(), "gate.planned");
		return number;
	}

	/**
	 * Changes a gate; for coordinators. The same plan again changes nothing.
	 * @param event the code of the event
	 * @param number the gate's number
	 * @param plan the gate as wanted
	 * @param version the version that the change was made from
	 * @param me who asks
	 * @throws Problem.Conflict if somebody else changed it meanwhile
	 * @throws Problem.Invalid as {@link #make}; a duty that was cancelled after it was
	 * chosen may stay
	 */
	@Transactional
	public void change(String event, int number, GatePlan plan, long version, Actor me) {
		OpenBook open = this.book.open(event, me);
		KeptGate kept = kept(open, number);
		GatePlan checked = plan.checked();
		KeyTimeId keyTime = keyTime(open, checked);
		List<Chosen> chosen = chosen(open, checked, Set.copyOf(kept.gate().duties()));
		if (kept.says(checked)) {
			return;
		}
		if (!this.store.change(open, number, checked, keyTime, chosen, version)) {
			throw new Problem.Conflict("gate.problem.changed");
		}
		tell(open, checked.name(), "gate.changed");
	}

	/**
	 * Removes a gate; for coordinators.
	 * @param event the code of the event
	 * @param number the gate's number
	 * @param version the version that whoever confirmed it saw
	 * @param me who asks
	 * @return its name
	 * @throws Problem.Conflict if somebody else changed it meanwhile
	 */
	@Transactional
	public String remove(String event, int number, long version, Actor me) {
		OpenBook open = this.book.open(event, me);
		String name = kept(open, number).gate().name();
		if (!this.store.remove(open.event(), number, version)) {
			throw new Problem.Conflict("gate.problem.changed-before-removal");
		}
		tell(open, name, "gate.removed");
		return name;
	}

	private KeptGate kept(OpenBook open, int number) {
		return this.store.find(open.event(), number)
			.orElseThrow(() -> new Problem.NotFound("gate.problem.unknown", number));
	}

	private static KeyTimeId keyTime(OpenBook open, GatePlan plan) {
		return open.event()
			.keyTime(plan.keyTime())
			.map(KeyTimeView::id)
			.orElseThrow(() -> new Problem.Invalid("keyTime", "gate.problem.key-time"));
	}

	private List<Chosen> chosen(OpenBook open, GatePlan plan, Set<String> before) {
		List<Chosen> found = this.store.duties(open.event(), plan.duties());
		Map<String, Chosen> byNumber = found.stream().collect(Collectors.toMap(Chosen::number, Function.identity()));
		plan.duties().forEach((number) -> {
			Chosen duty = byNumber.get(number);
			if (duty == null) {
				throw new Problem.Invalid("numbers", "gate.problem.duty-unknown", number);
			}
			if (duty.state() == DutyState.CANCELLED && !before.contains(number)) {
				throw new Problem.Invalid("numbers", "gate.problem.duty-cancelled", number);
			}
		});
		return found;
	}

	private void tell(OpenBook open, String name, String what) {
		this.changes.publishEvent(new GateChanged(open.event().code(), name, open.me().username(), open.now(), what));
	}

}
