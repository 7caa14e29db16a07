package vn.hiepdong.browser;

import java.time.Duration;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;

/**
 * A connection over which pages still come, but nothing that is sent is ever answered;
 * time passes by {@link #pass} only, until it is let run.
 */
final class LostConnection {

	private final Page page;

	LostConnection(Page page) {
		this.page = page;
		page.clock().install();
		page.route("**/*", (route) -> {
			if (route.request().method().equals("POST")) {
				// With this answer a browser stays on its page, as it does while it
				// waits.
				route.fulfill(new Route.FulfillOptions().setStatus(204));
			}
			else {
				route.resume();
			}
		});
		page.addInitScript("window.sent = 0; "
				+ "addEventListener('submit', (event) => window.sent += event.defaultPrevented ? 0 : 1);");
	}

	/** From now on nothing comes at all. */
	void cut() {
		this.page.route("**/*", Route::abort);
	}

	/** What is asked for comes again. */
	void mend() {
		this.page.unrouteAll();
	}

	/** From now on time passes by itself. */
	void letTimeRun() {
		this.page.clock().resume();
	}

	void pass(Duration time) {
		this.page.clock().fastForward(time.toMillis());
	}

	/** How often the page has sent a form. */
	int sent() {
		return (int) this.page.evaluate("window.sent");
	}

}
