package vn.hiepdong.account;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import lombok.RequiredArgsConstructor;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.web.HttpMediaTypeException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Answers a refused request with 403, but 404 where nothing lives at the address:
 * everything unknown is denied, and a typing error should not read like a missing
 * permission.
 */
@RequiredArgsConstructor
final class RefusedAddress implements AccessDeniedHandler {

	private final RequestMappingHandlerMapping mappings;

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
			throws IOException, ServletException {
		boolean known = refusal instanceof CsrfException || isMapped(request);
		response.sendError((known ? HttpStatus.FORBIDDEN : HttpStatus.NOT_FOUND).value());
	}

	private boolean isMapped(HttpServletRequest request) throws ServletException {
		try {
			return this.mappings.getHandler(request) != null;
		}
		catch (HttpRequestMethodNotSupportedException | HttpMediaTypeException ex) {
			return true;
		}
		catch (Exception ex) {
			throw new ServletException(ex);
		}
	}

}
