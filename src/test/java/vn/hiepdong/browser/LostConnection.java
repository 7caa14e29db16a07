package vn.hiepdong.browser;

import java.time.Duration;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A connection over which pages still come, but nothing that is sent is ever answered;
 * time passes by {@link #pass} only, until it is let run.
 */
final class LostConnection {

	private static final String REFRESH = "x-page-refresh";

	private static final int MOST_TURNS = 500;

	private final Page page;

	private int refreshes;

	private int questions;

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

	/** Opens a page and waits until it hears what changes. */
	void opensListening(Runnable opening) {
		this.page.waitForResponse("**/changes?*", opening);
	}

	/** From now on nothing that is asked for comes, though a stream goes on. */
	void cut() {
		this.page.route("**/*", (route) -> {
			if (route.request().headers().containsKey(REFRESH)) {
				this.refreshes++;
			}
			route.abort();
		});
	}

	/** From the next page on its stream never begins; all else comes. */
	void holdStreamsBack() {
		this.page.route("**/changes?*", (route) -> {
			// Nothing is answered, as while something waits for more.
		});
	}

	/** From now on no question what changed is answered. */
	void holdAnswersBack() {
		this.page.route("**/changes/since?*", (route) -> this.questions++);
	}

	/** How often the page has asked what changed, in vain. */
	int questions() {
		return this.questions;
	}

	/** Lets time pass until the page has asked for itself so often, in vain. */
	void passRefreshes(int count) {
		for (int turn = 0; this.refreshes < count && turn < MOST_TURNS; turn++) {
			pass(Duration.ofSeconds(2));
		}
		assertThat(this.refreshes).isGreaterThanOrEqualTo(count);
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
