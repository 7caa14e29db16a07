package vn.hiepdong.live.web;

import java.time.Clock;
import java.time.Instant;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import vn.hiepdong.live.Position;
import vn.hiepdong.platform.web.Fmt;

/**
 * What the frame of a page says so that the page stays up to date; templates call it
 * {@code @live}.
 */
@Component("live")
@RequiredArgsConstructor
public class LivePage {

	private final Fmt fmt;

	private final Clock clock;

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
	 * @return the position, as the page's first request to the stream names it; empty for
	 * a page that no filter saw
	 */
	public String position() {
		Position arrived = PositionFilter.arrived(request());
		return (arrived != null) ? arrived.written() : "";
	}

	/**
	 * How fresh the page is, for people.
	 * @return the time of day
	 */
	public String time() {
		return this.fmt.hour(Instant.now(this.clock));
	}

	/**
	 * Whether the page can ask for itself again: not the answer to a form that was
	 * refused, nor a page that says what went wrong.
	 * @return {@code true} if so
	 */
	public boolean again() {
		return HttpMethod.GET.matches(request().getMethod()) && request().getDispatcherType() == DispatcherType.REQUEST;
	}

	private static HttpServletRequest request() {
		return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
	}

}
