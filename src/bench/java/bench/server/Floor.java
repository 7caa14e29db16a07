package bench.server;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Serves from memory the bytes that a page had a moment ago, as soon as the security
 * chain has let the request pass. Nothing that answers through this Tomcat and this chain
 * to a signed-in person costs less.
 */
@Order(SecurityFilterProperties.DEFAULT_FILTER_ORDER + 1)
class Floor extends OncePerRequestFilter {

	private static final String MARK = "/floor/";

	private final Map<String, Page> pages = new ConcurrentHashMap<>();

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !request.getRequestURI().contains(MARK);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if ("PUT".equals(request.getMethod())) {
			this.pages.put(request.getRequestURI(),
					new Page(request.getHeader(HttpHeaders.CONTENT_LANGUAGE), request.getInputStream().readAllBytes()));
		}
		else {
			serve(Objects.requireNonNull(this.pages.get(request.getRequestURI())), response);
		}
	}

	private static void serve(Page page, HttpServletResponse response) throws IOException {
		response.setContentType("text/html;charset=UTF-8");
		if (page.language() != null) {
			response.setHeader(HttpHeaders.CONTENT_LANGUAGE, page.language());
		}
		response.getOutputStream().write(page.content());
	}

	/**
	 * What a page was.
	 *
	 * @param language its language as its header named it
	 * @param content its bytes
	 */
	private record Page(@Nullable String language, byte[] content) {
	}

}
