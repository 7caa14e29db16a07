package vn.hiepdong.live.web;

import java.time.Clock;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import lombok.RequiredArgsConstructor;
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

	private static final Pattern OF_EVENT = Pattern.compile("(/events/[^/]+)(/.*)?");

	private final Fmt fmt;

	private final Clock clock;

	/**
	 * What the page that answers the request under way needs.
	 * @return what its frame says
	 */
	public Ties page() {
		HttpServletRequest request = ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes())
			.getRequest();
		Position arrived = PositionFilter.arrived(request);
		return new Ties(stream(request), (arrived != null) ? arrived.written() : "",
				this.fmt.hour(Instant.now(this.clock)), isAskable(request));
	}

	/** A page whose address names no event may show several. */
	private static String stream(HttpServletRequest request) {
		Matcher address = OF_EVENT.matcher(request.getRequestURI());
		if (address.matches()) {
			return address.group(1) + "/changes";
		}
		return request.isUserInRole("ADMIN") ? "/admin/changes" : "/my/changes";
	}

	/** The answer to a form that was refused, or a page of an error, is not. */
	private static boolean isAskable(HttpServletRequest request) {
		return HttpMethod.GET.matches(request.getMethod()) && request.getDispatcherType() == DispatcherType.REQUEST;
	}

	/**
	 * What ties a page to what changes.
	 *
	 * @param stream where it listens
	 * @param after how far the node had heard before anything was read for the page;
	 * empty for a page that no filter saw
	 * @param time how fresh the page is, for people: a time of day
	 * @param again whether it can ask for itself again
	 */
	public record Ties(String stream, String after, String time, boolean again) {
	}

}
