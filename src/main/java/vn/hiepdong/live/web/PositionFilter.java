package vn.hiepdong.live.web;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

import vn.hiepdong.live.Position;
import vn.hiepdong.live.Streams;

/**
 * Notes how far this node has heard before anything is read for a request: the page that
 * answers it asks for what came after, and a stream ends if its account changed after.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
@RequiredArgsConstructor
class PositionFilter extends OncePerRequestFilter {

	private static final String ATTRIBUTE = PositionFilter.class.getName();

	private final Streams streams;

	/** What was noted, or {@code null} if the request came past this filter. */
	static @Nullable Position arrived(HttpServletRequest request) {
		return (Position) request.getAttribute(ATTRIBUTE);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		request.setAttribute(ATTRIBUTE, this.streams.now());
		chain.doFilter(request, response);
	}

}
