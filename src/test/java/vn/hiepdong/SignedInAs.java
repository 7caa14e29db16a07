package vn.hiepdong;

import java.util.List;
import java.util.function.Supplier;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

import vn.hiepdong.account.Role;

/**
 * Lets a test call services as somebody.
 */
public final class SignedInAs {

	private SignedInAs() {
	}

	/**
	 * Calls a service as somebody of a role.
	 * @param role the role
	 * @param call what to call
	 * @return what the call returns
	 */
	public static <T> T call(Role role, Supplier<T> call) {
		SecurityContext before = SecurityContextHolder.getContext();
		Authentication person = UsernamePasswordAuthenticationToken.authenticated(
				role.name().toLowerCase().replace('_', '-'), "", List.of(new SimpleGrantedAuthority("ROLE_" + role)));
		SecurityContextHolder.setContext(new SecurityContextImpl(person));
		try {
			return call.get();
		}
		finally {
			SecurityContextHolder.setContext(before);
		}
	}

	/**
	 * Calls a service as somebody of a role.
	 * @param role the role
	 * @param call what to call
	 */
	public static void run(Role role, Runnable call) {
		call(role, () -> {
			call.run();
			return role;
		});
	}

}
