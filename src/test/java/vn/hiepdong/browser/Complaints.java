package vn.hiepdong.browser;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Page;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a browser complains about on a page: errors and warnings, its own and those of
 * scripts; and whatever the page asks another host for.
 */
final class Complaints {

	private final List<String> heard = new ArrayList<>();

	Complaints(Page page, String address) {
		page.onConsoleMessage((message) -> {
			if (List.of("error", "warning").contains(message.type()) && !isRefusal(message.text())
					&& !isAdvice(message.text()) && !isCutOff(message.text())) {
				this.heard.add(message.text());
			}
		});
		page.onPageError(this.heard::add);
		page.onRequest((request) -> {
			if (!request.url().startsWith(address) && !request.url().startsWith("data:")) {
				this.heard.add("Asked another host: " + request.url());
			}
		});
	}

	/** Chromium notes every 4xx answer as an error; the tests ask for some on purpose. */
	private static boolean isRefusal(String message) {
		return message.startsWith("Failed to load resource: the server responded with a status of 4");
	}

	/**
	 * Chromium would have the library that reads codes ask for its canvas another way.
	 */
	private static boolean isAdvice(String message) {
		return message.startsWith("Canvas2D: Multiple readback operations");
	}

	/** A {@link LostConnection}. */
	private static boolean isCutOff(String message) {
		return message.equals("Failed to load resource: net::ERR_FAILED");
	}

	void assertNone() {
		assertThat(this.heard).as("what the browser complained about").isEmpty();
	}

}
