package vn.hiepdong.live.kept;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import lombok.RequiredArgsConstructor;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.ContentCachingResponseWrapper;

import vn.hiepdong.platform.web.PageRefreshes;

/**
 * Serves a page again to whoever it was made for, as long as making it again would give
 * the same. It stands behind the security chain: whoever comes here is signed in with an
 * account that has not changed since.
 */
@RequiredArgsConstructor
final class KeptPagesFilter extends OncePerRequestFilter {

	/**
	 * The pages of an event that many look at often and that take long to make. What an
	 * event changes is found by its code, so none is kept whose address escapes it.
	 */
	private static final Pattern KEPT = Pattern.compile("/events/([^/%]+)/(readiness|board|duties|duties/timeline)");

	/** Where Spring MVC keeps the sentence that the next page says once. */
	private static final String FLASHES = "org.springframework.web.servlet.support.SessionFlashMapManager.FLASH_MAPS";

	private final KeptPages pages;

	private final LocaleResolver locales;

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		HttpSession session = request.getSession(false);
		String username = request.getRemoteUser();
		if (session == null || username == null) {
			chain.doFilter(request, response);
		}
		else if ("GET".equals(request.getMethod())) {
			get(request, response, chain, session, username);
		}
		else {
			act(request, response, chain, username);
		}
	}

	/** Before it and after it, for a page may be made meanwhile. */
	private void act(HttpServletRequest request, HttpServletResponse response, FilterChain chain, String username)
			throws ServletException, IOException {
		this.pages.acted(username);
		try {
			chain.doFilter(request, response);
		}
		finally {
			this.pages.acted(username);
		}
	}

	private void get(HttpServletRequest request, HttpServletResponse response, FilterChain chain, HttpSession session,
			String username) throws ServletException, IOException {
		Matcher address = KEPT.matcher(request.getRequestURI());
		Optional<Freshness> now = (address.matches() && !isPart(request) && !saysSomething(session))
				? this.pages.now(address.group(1), username) : Optional.empty();
		if (now.isEmpty()) {
			chain.doFilter(request, response);
			return;
		}
		PageKey key = key(request, session, username);
		Optional<KeptPage> kept = this.pages.find(key, now.get(), request.getHeader(PageRefreshes.HEADER) != null);
		if (kept.isPresent()) {
			serve(kept.get(), key.language(), request, response);
		}
		else {
			make(key, now.get(), request, response, chain);
		}
	}

	private PageKey key(HttpServletRequest request, HttpSession session, String username) {
		String query = request.getQueryString();
		return new PageKey(session.getId(), username, this.locales.resolveLocale(request),
				request.getRequestURI() + ((query != null) ? "?" + query : ""));
	}

	private static boolean isPart(HttpServletRequest request) {
		return request.getHeader("HX-Request") != null;
	}

	private static boolean saysSomething(HttpSession session) {
		return session.getAttribute(FLASHES) instanceof Collection<?> flashes && !flashes.isEmpty();
	}

	private static void serve(KeptPage page, Locale language, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		response.setContentType(MediaType.TEXT_HTML_VALUE);
		response.setCharacterEncoding(StandardCharsets.UTF_8);
		response.setLocale(language);
		page.writeTo(response.getOutputStream(), () -> token(request));
	}

	private void make(PageKey key, Freshness now, HttpServletRequest request, HttpServletResponse response,
			FilterChain chain) throws ServletException, IOException {
		ContentCachingResponseWrapper made = new ContentCachingResponseWrapper(response);
		chain.doFilter(request, made);
		if (isPage(made)) {
			this.pages.keep(key,
					KeptPage.of(now, new String(made.getContentAsByteArray(), StandardCharsets.UTF_8), token(request)));
		}
		made.copyBodyToResponse();
	}

	private static boolean isPage(HttpServletResponse made) {
		String type = made.getContentType();
		return made.getStatus() == HttpServletResponse.SC_OK && type != null
				&& type.startsWith(MediaType.TEXT_HTML_VALUE) && made.getHeader(HttpHeaders.SET_COOKIE) == null;
	}

	private static String token(HttpServletRequest request) {
		return ((CsrfToken) request.getAttribute(CsrfToken.class.getName())).getToken();
	}

}
