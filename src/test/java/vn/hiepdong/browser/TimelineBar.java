package vn.hiepdong.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;

/**
 * The bar of a duty in the timeline.
 */
final class TimelineBar {

	private final Person person;

	private final Page page;

	private final Locator bar;

	TimelineBar(Person person, Page page, String duty) {
		this.person = person;
		this.page = page;
		this.bar = page.locator("[id='" + duty + "']");
	}

	Person pressesKeys(String... keys) {
		for (String key : keys) {
			this.bar.press(key);
		}
		return this.person;
	}

	/** Drags it to the right, or to the left, by its end that is seen. */
	Person drags(int pixels) {
		Locator body = this.bar.locator(".body");
		body.scrollIntoViewIfNeeded();
		BoundingBox box = body.boundingBox();
		BoundingBox chart = this.page.locator(".timeline-box").boundingBox();
		double x = Math.min(box.x + box.width, chart.x + chart.width) - 4;
		double y = box.y + box.height / 2;
		this.page.mouse().move(x, y);
		this.page.mouse().down();
		this.page.mouse().move(x + pixels / 2.0, y);
		this.page.mouse().move(x + pixels, y);
		this.page.mouse().up();
		return this.person;
	}

}
