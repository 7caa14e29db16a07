package vn.hiepdong.account;

import java.util.List;

import lombok.Getter;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.User;

/**
 * The principal of a session: who signed in, and with which version of the account.
 */
@Getter
final class SignedIn extends User {

	private static final long serialVersionUID = 1;

	private final Actor actor;

	private final long version;

	SignedIn(Account account) {
		super(account.username(), account.passwordHash(), account.enabled(), true, true, true,
				List.of(new SimpleGrantedAuthority("ROLE_" + account.role())));
		this.actor = account.actor();
		this.version = account.view().version();
	}

	/**
	 * Who it is; pages read it by this name.
	 * @return the actor
	 */
	public Actor getActor() {
		return this.actor;
	}

}
