package vn.hiepdong.delegate;

import java.time.Clock;

import lombok.RequiredArgsConstructor;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

import vn.hiepdong.account.Actor;
import vn.hiepdong.event.EventId;
import vn.hiepdong.event.Events;
import vn.hiepdong.platform.Problem;

/**
 * Says how far a person may go with what is kept beside the delegates of an event. Every
 * method throws {@link Problem.NotFound} where there is no such event and
 * {@link AccessDeniedException} where the person has no business there.
 */
@Service
@RequiredArgsConstructor
public class DelegateCases {

	private final Events events;

	private final ErasureMark mark;

	private final Clock clock;

	/**
	 * For whoever sees delegates, all of them or some.
	 * @param event the code of the event
	 * @param me who asks
	 * @return how far the person sees
	 */
	public DelegateReach seen(String event, Actor me) {
		Sight sight = Sight.of(me);
		return new DelegateReach(this.events.get(event), me, sight.liaison(), this.clock.instant());
	}

	/**
	 * For directors and coordinators, who see all delegates.
	 * @param event the code of the event
	 * @param me who asks
	 * @return how far the person sees
	 */
	public DelegateReach seenWhole(String event, Actor me) {
		DelegateReach reach = seen(event, me);
		if (reach.liaison() != null) {
			throw new AccessDeniedException("Liaisons see the delegations given to them, no whole");
		}
		return reach;
	}

	/**
	 * For coordinators, who plan.
	 * @param event the code of the event
	 * @param me who asks
	 * @return how far the person sees
	 */
	public DelegateReach planned(String event, Actor me) {
		Sight.refuseAllButCoordinators(me);
		return seen(event, me);
	}

	/**
	 * For coordinators who write about delegates, which nobody does once their data was
	 * erased.
	 * @param event the code of the event
	 * @param me who asks
	 * @return how far the person sees
	 * @throws Problem.Conflict if the personal data of the event was erased
	 */
	public DelegateReach written(String event, Actor me) {
		DelegateReach reach = planned(event, me);
		this.mark.refuseErased(reach.event().id());
		return reach;
	}

	/**
	 * The same for those who need no more than the key of the event.
	 * @param event the code of the event
	 * @param me who asks
	 * @return the key
	 * @throws Problem.Conflict if the personal data of the event was erased
	 */
	EventId writtenKey(String event, Actor me) {
		Sight.refuseAllButCoordinators(me);
		EventId key = this.events.id(event);
		this.mark.refuseErased(key);
		return key;
	}

}
