package vn.hiepdong.delegate;

import java.util.List;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hiepdong.account.Actor;
import vn.hiepdong.event.Events;
import vn.hiepdong.platform.Problem;

/**
 * Keeps the delegations. Directors and coordinators see all, coordinators edit, liaisons
 * see those given to them; whoever asks for more meets an {@link AccessDeniedException}.
 * Once the personal data of an event was erased, every change of its delegations meets a
 * {@link Problem.Conflict}.
 */
@Service
@RequiredArgsConstructor
public class Delegations {

	private final Events events;

	private final DelegateReader reader;

	private final DelegationDesk desk;

	private final DelegateCases cases;

	/**
	 * The delegations, by name.
	 * @param eventCode the event's code
	 * @param me who asks
	 * @return those that the person may see
	 * @throws Problem.NotFound if there is no such event
	 */
	@Transactional(readOnly = true)
	public List<DelegationView> list(String eventCode, Actor me) {
		Sight sight = Sight.of(me);
		return this.reader.delegations(this.events.id(eventCode), null, sight);
	}

	/**
	 * One delegation.
	 * @param eventCode the event's code
	 * @param code the delegation's code
	 * @param me who asks
	 * @return the delegation
	 * @throws Problem.NotFound if there is no such event or delegation
	 */
	@Transactional(readOnly = true)
	public DelegationView get(String eventCode, String code, Actor me) {
		Sight sight = Sight.of(me);
		DelegationView found = this.reader.delegations(this.events.id(eventCode), code, Sight.ALL)
			.stream()
			.findFirst()
			.orElseThrow(() -> new Problem.NotFound("delegate.problem.delegation-unknown", code));
		if (!sight.covers(found)) {
			throw new AccessDeniedException("Delegation given to somebody else");
		}
		return found;
	}

	/**
	 * Registers a delegation; for coordinators.
	 * @param eventCode the event's code
	 * @param plan the delegation
	 * @param clientId made where the plan was written
	 * @param me who asks
	 * @return its code
	 * @throws Problem.NotFound if there is no such event
	 * @throws Problem.Conflict if the same form was sent before; names the delegation
	 * @throws Problem.Invalid if the code is taken or malformed, the name is empty or too
	 * long, or the liaison is unknown
	 */
	@Transactional
	public String register(String eventCode, DelegationPlan plan, UUID clientId, Actor me) {
		return this.desk.register(this.cases.writtenKey(eventCode, me), eventCode, plan, clientId, me);
	}

	/**
	 * Changes a delegation; for coordinators. Its code stays.
	 * @param eventCode the event's code
	 * @param code the delegation's code
	 * @param plan the delegation as wanted
	 * @param version the version that the change was made from
	 * @param me who asks
	 * @throws Problem.NotFound if there is no such event or delegation
	 * @throws Problem.Conflict if somebody else changed it meanwhile
	 * @throws Problem.Invalid if the name is empty or too long, or the liaison is unknown
	 */
	@Transactional
	public void change(String eventCode, String code, DelegationPlan plan, long version, Actor me) {
		this.desk.change(this.cases.writtenKey(eventCode, me), eventCode, code, plan, version, me);
	}

}
