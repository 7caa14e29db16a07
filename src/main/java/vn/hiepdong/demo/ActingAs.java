package vn.hiepdong.demo;

import java.util.List;
import java.util.function.Supplier;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

import vn.hiepdong.account.Role;

/**
 * Does work as somebody, so that the services check their rules as for a request. Whoever
 * acted before acts again afterwards, also when the work fails.
 */
final class ActingAs {

	private final String username;

	private final Role role;

	private ActingAs(String username, Role role) {
		this.username = username;
		this.role = role;
	}

	static ActingAs somebody(String username, Role role) {
		return new ActingAs(username, role);
	}

	void run(Runnable work) {
		get(() -> {
			work.run();
			return "";
		});
	}

	<T> T get(Supplier<T> work) {
		SecurityContext before = SecurityContextHolder.getContext();
		SecurityContext during = SecurityContextHolder.createEmptyContext();
		during.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(this.username, null,
				List.of(new SimpleGrantedAuthority("ROLE_" + this.role))));
		SecurityContextHolder.setContext(during);
		try {
			return work.get();
		}
		finally {
			SecurityContextHolder.setContext(before);
		}
	}

}
