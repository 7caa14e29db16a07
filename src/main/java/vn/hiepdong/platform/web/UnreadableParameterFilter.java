package vn.hiepdong.platform.web;

import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a request whose parameters cannot be read, such as {@code ?q=%} or an upload
 * that is too large. Tomcat would throw wherever a parameter is first read, which ends in
 * an empty 500; the page that tells of the mistake must not read them again either. It
 * belongs behind the filter that writes the secure headers and before whatever reads a
 * parameter.
 */
public final class UnreadableParameterFilter implements Filter {

	@Override
	public void doFilter(ServletRequest asked, ServletResponse answer, FilterChain chain)
			throws ServletException, IOException {
		HttpServletRequest request = (HttpServletRequest) asked;
		if (request.getDispatcherType() == DispatcherType.ERROR) {
			chain.doFilter(new WithoutParameters(request), answer);
			return;
		}
		try {
			request.getParameterMap();
		}
		catch (InvalidParameterException ex) {
			((HttpServletResponse) answer).sendError(ex.getErrorCode());
			return;
		}
		catch (IllegalStateException ex) {
			// So Tomcat says that the texts of an upload are too long.
			((HttpServletResponse) answer).sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
			return;
		}
		chain.doFilter(request, answer);
	}

	/** An error page has no use for what was asked. */
	private static final class WithoutParameters extends HttpServletRequestWrapper {

		WithoutParameters(HttpServletRequest request) {
			super(request);
		}

		/** Or an upload would be read once more. */
		@Override
		public @Nullable String getContentType() {
			return null;
		}

		@Override
		public @Nullable String getParameter(String name) {
			return null;
		}

		@Override
		public String @Nullable [] getParameterValues(String name) {
			return null;
		}

		@Override
		public Map<String, String[]> getParameterMap() {
			return Map.of();
		}

		@Override
		public Enumeration<String> getParameterNames() {
			return Collections.emptyEnumeration();
		}

	}

}
