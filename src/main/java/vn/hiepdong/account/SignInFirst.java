package vn.hiepdong.account;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

import vn.hiepdong.platform.web.PageRefreshes;

/**
 * Leads whoever has to sign in first to the sign-in page. htmx would follow a redirect
 * and put that page into the part of the page that it asked for; it is told to lead the
 * whole window there. A script, which listens for changes or has a page ask for itself
 * again, is told no more than that it may not.
 */
final class SignInFirst implements AuthenticationEntryPoint {

	/** The address of the sign-in page. */
	static final String PAGE = "/login";

	private final AuthenticationEntryPoint redirect = new LoginUrlAuthenticationEntryPoint(PAGE);

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
			throws IOException, ServletException {
		if ("true".equals(request.getHeader("HX-Request"))) {
			response.setHeader("HX-Redirect", request.getContextPath() + PAGE);
			response.setStatus(HttpStatus.UNAUTHORIZED.value());
		}
		else if (asksForData(request)) {
			response.setStatus(HttpStatus.UNAUTHORIZED.value());
		}
		else {
			this.redirect.commence(request, response, refusal);
		}
	}

	/** Whether it is a script that asks, and nobody who could come back to it. */
	static boolean asksForData(HttpServletRequest request) {
		String accepted = request.getHeader(HttpHeaders.ACCEPT);
		return request.getHeader(PageRefreshes.HEADER) != null || MediaType.TEXT_EVENT_STREAM_VALUE.equals(accepted)
				|| MediaType.APPLICATION_JSON_VALUE.equals(accepted);
	}

}
