package vn.hiepdong.delegate.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import vn.hiepdong.account.Accounts;
import vn.hiepdong.account.Actor;
import vn.hiepdong.delegate.DelegationView;
import vn.hiepdong.platform.web.Option;

/**
 * The liaisons to choose from: those who may sign in, and the one who has the delegation
 * already. A form that is saved untouched must not take it away because the account was
 * closed meanwhile.
 */
@Component
@RequiredArgsConstructor
class LiaisonOptions {

	private final Accounts accounts;

	private final MessageSource messages;

	/** The user name of the liaison who has a delegation, or empty. */
	String chosen(DelegationView delegation) {
		return kept(delegation).map(Actor::username).orElse("");
	}

	List<Option> of(@Nullable DelegationView delegation, Locale locale) {
		List<Option> options = new ArrayList<>();
		this.accounts.liaisons().forEach((each) -> options.add(new Option(each.username(), each.name())));
		kept(delegation).filter((actor) -> options.stream().noneMatch((each) -> each.value().equals(actor.username())))
			.ifPresent((actor) -> options.add(new Option(actor.username(),
					this.messages.getMessage("delegate.liaison.former", new Object[] { actor.name() }, locale))));
		return options;
	}

	private Optional<Actor> kept(@Nullable DelegationView delegation) {
		return (delegation == null || delegation.liaison() == null) ? Optional.empty()
				: this.accounts.actor(delegation.liaison());
	}

}
