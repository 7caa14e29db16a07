package vn.hiepdong.account;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session whose account changed since it signed in: a closed, demoted or moved
 * account, or a new password, counts from the next request, on every node. One lookup by
 * primary key a request is the price.
 */
@RequiredArgsConstructor
final class FreshAccountFilter extends OncePerRequestFilter {

	private final JdbcClient jdbc;

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return request.getRequestURI().startsWith("/assets/");
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		if (authentication != null && authentication.getPrincipal() instanceof SignedIn person && !isFresh(person)) {
			HttpSession session = request.getSession(false);
			if (session != null) {
				session.invalidate();
			}
			SecurityContextHolder.clearContext();
		}
		chain.doFilter(request, response);
	}

	private boolean isFresh(SignedIn person) {
		return this.jdbc.sql("select version from account where id = ? and enabled")
			.param(person.actor().id().value())
			.query(Long.class)
			.optional()
			.filter((version) -> version == person.version())
			.isPresent();
	}

}
