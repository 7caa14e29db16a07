package vn.hiepdong.platform.web;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/**
 * The addresses of style sheets and scripts. Each is resolved once: Spring's own way, a
 * filter that rewrites every link of a page, searches the jars for each link again.
 */
@Component("assets")
public class Assets {

	static final String PREFIX = "/assets/";

	private final ResourceUrlProvider resources;

	private final Map<String, String> addresses = new ConcurrentHashMap<>();

	Assets(ResourceUrlProvider mvcResourceUrlProvider) {
		this.resources = mvcResourceUrlProvider;
	}

	/**
	 * The address of an asset, with a hash of its content.
	 * @param path the asset's path, for example {@code app.css} or
	 * {@code htmx.org/dist/htmx.min.js}
	 * @return the address within the application
	 * @throws IllegalArgumentException if there is no such asset
	 */
	public String url(String path) {
		return this.addresses.computeIfAbsent(path, (missing) -> {
			String address = this.resources.getForLookupPath(PREFIX + missing);
			if (address == null) {
				throw new IllegalArgumentException("No asset " + missing);
			}
			return address;
		});
	}

}
