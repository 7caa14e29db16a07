package vn.hiepdong.delegate;

import java.time.Clock;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.hiepdong.account.AccountId;
import vn.hiepdong.account.Accounts;
import vn.hiepdong.account.Actor;
import vn.hiepdong.event.EventId;
import vn.hiepdong.platform.Problem;

/**
 * Where delegations are written down; who may do so is decided in {@link Delegations}.
 */
@Component
@RequiredArgsConstructor
class DelegationDesk {

	private final DelegationRepository delegations;

	private final Accounts accounts;

	private final Clock clock;

	String register(EventId event, String eventCode, DelegationPlan plan, UUID clientId, Actor me) {
		refuseSentTwice(event, clientId);
		String code = codeOf(plan);
		if (this.delegations.existsByEventAndCode(event, code)) {
			throw new Problem.Invalid("code", "delegate.problem.code-taken", code);
		}
		this.delegations.saveAndFlush(new Delegation(event, code, plan, liaison(plan, null), clientId,
				new Stamp(eventCode, me.username(), this.clock.instant())));
		return code;
	}

	void change(EventId event, String eventCode, String code, DelegationPlan plan, long version, Actor me) {
		Delegation delegation = this.delegations.findByEventAndCode(event, code)
			.orElseThrow(() -> new Problem.NotFound("delegate.problem.delegation-unknown", code));
		if (!delegation.isAt(version)) {
			throw new Problem.Conflict("delegate.problem.changed");
		}
		delegation.change(plan, liaison(plan, delegation.liaison()),
				new Stamp(eventCode, me.username(), this.clock.instant()));
		this.delegations.saveAndFlush(delegation);
	}

	private void refuseSentTwice(EventId event, UUID clientId) {
		this.delegations.findByEventAndClientId(event, clientId).ifPresent((sent) -> {
			throw new Problem.Conflict("delegate.problem.delegation-sent-twice", sent.name());
		});
	}

	private static String codeOf(DelegationPlan plan) {
		String typed = plan.code();
		String code = (typed == null || typed.isBlank()) ? slug(plan.name()) : typedCode(typed);
		if (code.equals(DelegationCode.OF_THE_FORM)) {
			throw new Problem.Invalid("code", "delegate.problem.code-reserved", code);
		}
		return code;
	}

	private static String typedCode(String typed) {
		if (!typed.matches("[a-z0-9]+(-[a-z0-9]+)*") || typed.length() > DelegationCode.LONGEST) {
			throw new Problem.Invalid("code", "delegate.problem.code-shape");
		}
		return typed;
	}

	private static String slug(String name) {
		String slug = DelegationCode.of(name);
		if (slug.isEmpty()) {
			throw new Problem.Invalid("code", "delegate.problem.code-shape");
		}
		return slug;
	}

	/**
	 * The one who has the delegation may keep it, even with an account that was closed.
	 */
	private @Nullable AccountId liaison(DelegationPlan plan, @Nullable AccountId kept) {
		String username = plan.liaison();
		if (username == null || username.isBlank()) {
			return null;
		}
		return this.accounts.actor(username)
			.filter((actor) -> actor.id().equals(kept) || this.accounts.liaisons().contains(actor))
			.orElseThrow(() -> new Problem.Invalid("liaison", "delegate.problem.liaison-unknown"))
			.id();
	}

}
