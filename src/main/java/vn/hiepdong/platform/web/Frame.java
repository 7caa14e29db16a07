package vn.hiepdong.platform.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.UriComponentsBuilder;

import vn.hiepdong.platform.text.TypedTime;
import vn.hiepdong.platform.time.Demonstration;
import vn.hiepdong.platform.time.HouseClock;

/**
 * What the frame of every page shows; templates call it {@code @frame}.
 */
@Component("frame")
@RequiredArgsConstructor
public class Frame {

	private final Demonstration demonstration;

	private final HouseClock clock;

	/**
	 * Whether the page must say that its data is a demonstration and its clock simulated.
	 * @return {@code true} for the demonstration
	 */
	public boolean demonstration() {
		return this.demonstration.present();
	}

	/**
	 * The time that the house's clock shows.
	 * @return {@code dd/MM/yyyy HH:mm}
	 */
	public String now() {
		return TypedTime.show(this.clock.instant());
	}

	/**
	 * Where a switch of language leads back to: the page itself with its filters, or the
	 * start after a form was refused.
	 * @return an address within the application
	 */
	public String here() {
		HttpServletRequest request = request();
		if (!"GET".equals(request.getMethod()) || request.getDispatcherType() == DispatcherType.ERROR) {
			return "/";
		}
		String query = request.getQueryString();
		return request.getRequestURI() + ((query == null) ? "" : "?" + query);
	}

	/**
	 * The address of another page of the list that is shown, all filters kept.
	 * @param page the number of the page, from 0
	 * @return an address within the application
	 */
	public String page(int page) {
		HttpServletRequest request = request();
		return UriComponentsBuilder.fromPath(request.getRequestURI())
			.query(request.getQueryString())
			.replaceQueryParam("page", page)
			.build()
			.toUriString();
	}

	private static HttpServletRequest request() {
		return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
	}

}
