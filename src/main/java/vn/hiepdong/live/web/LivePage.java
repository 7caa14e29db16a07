package vn.hiepdong.live.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * What the frame of a page says so that the page stays up to date; templates call it
 * {@code @live}.
 */
@Component("live")
public class LivePage {

	/**
	 * Where the page listens.
	 * @param event the code of the event that it is about, or {@code null}
	 * @return the address of its stream
	 */
	public String stream(@Nullable String event) {
		if (event != null) {
			return "/events/" + event + "/changes";
		}
		return request().isUserInRole("ADMIN") ? "/admin/changes" : "/my/changes";
	}

	/**
	 * How far the node had heard before anything was read for the page.
	 * @return the position, as the page's first request to the stream names it
	 */
	public String position() {
		return PositionFilter.arrived(request()).written();
	}

	/**
	 * Whether the page can ask for itself again: not the answer to a form that was
	 * refused.
	 * @return {@code true} if so
	 */
	public boolean again() {
		return HttpMethod.GET.matches(request().getMethod());
	}

	private static HttpServletRequest request() {
		return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
	}

}
