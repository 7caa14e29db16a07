package vn.hiepdong.delegate;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

import vn.hiepdong.account.Actor;
import vn.hiepdong.event.EventId;
import vn.hiepdong.platform.Problem;

/**
 * Where delegates are written down; who may do so is decided in {@link Delegates}.
 */
@Component
@RequiredArgsConstructor
class DelegateDesk {

	private final DelegateRepository delegates;

	private final DelegationRepository delegations;

	private final DelegateNumbers numbers;

	private final List<DelegateFollower> followers;

	private final Clock clock;

	int add(EventId event, String eventCode, DelegatePlan plan, UUID clientId, Actor me) {
		// The number comes first: it makes a form sent twice at once wait for itself.
		int number = this.numbers.next(event);
		refuseSentTwice(event, clientId);
		Delegation delegation = delegationOf(event, plan);
		refuseSecondHead(delegation, plan, number);
		this.delegates.saveAndFlush(new Delegate(delegation, number, plan, clientId, stamp(eventCode, me)));
		return number;
	}

	void change(EventId event, String eventCode, int number, DelegatePlan plan, long version, Actor me) {
		Delegate delegate = delegate(event, number);
		if (!delegate.isAt(version)) {
			throw new Problem.Conflict("delegate.problem.changed");
		}
		Delegation delegation = delegationOf(event, plan);
		refuseSecondHead(delegation, plan, number);
		delegate.change(delegation, plan, stamp(eventCode, me));
		this.delegates.saveAndFlush(delegate);
		this.followers.forEach((each) -> each.follow(event));
	}

	void cancel(EventId event, String eventCode, int number, String reason, Actor me) {
		Delegate delegate = delegate(event, number);
		delegate.cancel(reason, me.id(), stamp(eventCode, me));
		this.delegates.saveAndFlush(delegate);
		this.followers.forEach((each) -> each.follow(event));
	}

	void restore(EventId event, String eventCode, int number, Actor me) {
		Delegate delegate = delegate(event, number);
		delegate.restore(stamp(eventCode, me));
		this.delegates.saveAndFlush(delegate);
	}

	private Delegate delegate(EventId event, int number) {
		return this.delegates.findByEventAndNumber(event, number)
			.orElseThrow(() -> new Problem.NotFound("delegate.problem.unknown", DelegateView.labelOf(number)));
	}

	private void refuseSentTwice(EventId event, UUID clientId) {
		this.delegates.findByEventAndClientId(event, clientId).ifPresent((sent) -> {
			throw new Problem.Conflict("delegate.problem.sent-twice", DelegateView.labelOf(sent.number()));
		});
	}

	private Delegation delegationOf(EventId event, DelegatePlan plan) {
		return this.delegations.findByEventAndCode(event, plan.delegation())
			.orElseThrow(
					() -> new Problem.Invalid("delegation", "delegate.problem.delegation-unknown", plan.delegation()));
	}

	private void refuseSecondHead(Delegation delegation, DelegatePlan plan, int number) {
		if (plan.head() && this.delegates.existsByDelegationAndHeadTrueAndNumberNot(delegation.id(), number)) {
			throw new Problem.Invalid("head", "delegate.problem.head-taken", delegation.name());
		}
	}

	private Stamp stamp(String eventCode, Actor me) {
		return new Stamp(eventCode, me.username(), this.clock.instant());
	}

}
