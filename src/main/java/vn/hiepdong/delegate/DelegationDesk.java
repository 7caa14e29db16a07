package vn.hiepdong.delegate;

import java.time.Clock;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.hiepdong.account.AccountId;
import vn.hiepdong.account.Accounts;
import vn.hiepdong.account.Actor;
import vn.hiepdong.account.Role;
import vn.hiepdong.event.EventId;
import vn.hiepdong.platform.Problem;

/**
 * Where delegations are written down; who may do so is decided in {@link Delegates}.
 */
@Component
@RequiredArgsConstructor
class DelegationDesk {

	private static final int LONGEST_CODE = 60;

	private final DelegationRepository delegations;

	private final Accounts accounts;

	private final Clock clock;

	String register(EventId event, String eventCode, DelegationPlan plan, Actor me) {
		String code = codeOf(plan);
		if (this.delegations.existsByEventAndCode(event, code)) {
			throw new Problem.Invalid("code", "delegate.problem.code-taken", code);
		}
		this.delegations.saveAndFlush(new Delegation(event, code, plan, liaison(plan.liaison()),
				new Stamp(eventCode, me.username(), this.clock.instant())));
		return code;
	}

	void change(EventId event, String eventCode, String code, DelegationPlan plan, long version, Actor me) {
		Delegation delegation = this.delegations.findByEventAndCode(event, code)
			.orElseThrow(() -> new Problem.NotFound("delegate.problem.delegation-unknown", code));
		if (!delegation.isAt(version)) {
			throw new Problem.Conflict("delegate.problem.changed");
		}
		delegation.change(plan, liaison(plan.liaison()), new Stamp(eventCode, me.username(), this.clock.instant()));
		this.delegations.saveAndFlush(delegation);
	}

	private static String codeOf(DelegationPlan plan) {
		String typed = plan.code();
		if (typed == null || typed.isBlank()) {
			return slug(plan.name());
		}
		if (!typed.matches("[a-z0-9]+(-[a-z0-9]+)*") || typed.length() > LONGEST_CODE) {
			throw new Problem.Invalid("code", "delegate.problem.code-shape");
		}
		return typed;
	}

	private static String slug(String name) {
		String words = SearchText.of(name).replaceAll("[^a-z0-9]+", "-");
		String slug = words.substring(0, Math.min(words.length(), LONGEST_CODE)).replaceAll("^-|-$", "");
		if (slug.isEmpty()) {
			throw new Problem.Invalid("code", "delegate.problem.code-shape");
		}
		return slug;
	}

	private @Nullable AccountId liaison(@Nullable String username) {
		if (username == null || username.isBlank()) {
			return null;
		}
		return this.accounts.actor(username)
			.filter((actor) -> actor.is(Role.LIAISON))
			.orElseThrow(() -> new Problem.Invalid("liaison", "delegate.problem.liaison-unknown"))
			.id();
	}

}
