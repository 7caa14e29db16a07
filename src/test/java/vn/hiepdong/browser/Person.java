package vn.hiepdong.browser;

import java.nio.file.Path;
import java.util.List;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.ReducedMotion;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody with a browser window of the own. Whatever the browser complains about is
 * remembered and fails the test at the end.
 */
final class Person implements AutoCloseable {

	private final BrowserContext context;

	private final Page page;

	private final String address;

	private final Words words;

	private final Complaints complaints;

	Person(Browser browser, String address, int width, Words words) {
		this.address = address;
		this.words = words;
		// Halfway through a movement letters are too pale, wherever the look falls.
		this.context = browser.newContext(new Browser.NewContextOptions().setViewportSize(width, height(width))
			.setReducedMotion(ReducedMotion.REDUCE)
			.setBaseURL(address));
		this.page = this.context.newPage();
		this.complaints = new Complaints(this.page, address);
	}

	Person signsIn(String username, String password) {
		return fills("account.username", username).fills("account.password", password).presses("account.sign-in");
	}

	/** Makes the window so wide. */
	Person resizes(int width) {
		this.page.setViewportSize(width, height(width));
		return this;
	}

	Person opens(String path) {
		this.page.navigate(this.address + path);
		return this;
	}

	/** Opens a page in so many more windows of the same browser. */
	Person opensWindows(int count, String path) {
		for (int window = 0; window < count; window++) {
			this.context.newPage().navigate(this.address + path);
		}
		return this;
	}

	/** Lets a script of the test run in the page. */
	Person runs(String script) {
		this.page.evaluate(script);
		return this;
	}

	/**
	 * Lets pages of the application use the camera, which shows what {@link FakeCamera}
	 * says.
	 */
	Person usesTheCamera() {
		this.context.grantPermissions(List.of("camera"));
		return this;
	}

	/** From the next page on. */
	LostConnection losesTheConnection() {
		return new LostConnection(this.page);
	}

	/** The address of the page that is open, within the application. */
	String path() {
		return this.page.url().substring(this.address.length());
	}

	/** The name of the session, as the browser keeps it. */
	String session() {
		return this.context.cookies()
			.stream()
			.filter((cookie) -> cookie.name.equals("hiepdong"))
			.map((cookie) -> cookie.value)
			.findFirst()
			.orElseThrow();
	}

	Person switchesLanguage() {
		this.page.locator("button[name=lang]").click();
		return this;
	}

	Person fills(String key, String text) {
		return fillsText(this.words.of(key), text);
	}

	Person fillsText(String label, String text) {
		labelled(label).fill(text);
		return this;
	}

	Person chooses(String key, String option) {
		field(key).selectOption(option);
		return this;
	}

	/** The same in a field whose label is no message. */
	Person choosesText(String label, String option) {
		labelled(label).selectOption(option);
		return this;
	}

	/** Pastes what another program put into the clipboard as HTML. */
	Person pastes(String key, String html) {
		field(key).evaluate("""
				(field, html) => {
				  const clipboardData = new DataTransfer();
				  clipboardData.setData('text/html', html);
				  field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, cancelable: true }));
				}""", html);
		return this;
	}

	/** Chooses files, instead of those chosen before. */
	Person brings(String key, FilePayload... files) {
		field(key).setInputFiles(files);
		return this;
	}

	/** The same with a file of the disk, which may be large. */
	Person brings(String key, Path file) {
		field(key).setInputFiles(file);
		return this;
	}

	/** What the browser says is wrong with a field; empty if nothing is. */
	String isToldAt(String key) {
		return (String) field(key).evaluate("(field) => field.validationMessage");
	}

	Person checks(String key, Object... args) {
		this.page.getByLabel(this.words.of(key, args), new Page.GetByLabelOptions().setExact(true)).check();
		return this;
	}

	/** A row of a form that splits a duty, counted from 0. */
	PartRow inRow(int row) {
		return new PartRow(this, (field) -> this.page.locator("[name=\"parts[%d].%s\"]".formatted(row, field)));
	}

	/** The card of a duty that is named by its title. */
	DutyCard onCard(String title) {
		return new DutyCard(this, this.words,
				this.page.locator("article").filter(new Locator.FilterOptions().setHas(link(title))));
	}

	/** The bar of a duty that is named by its number. */
	TimelineBar onBar(String duty) {
		return new TimelineBar(this, this.page, duty);
	}

	/** Opens what is folded under a heading. */
	Person unfolds(String key, Object... args) {
		this.page.locator("summary")
			.filter(new Locator.FilterOptions().setHasText(this.words.of(key, args)))
			.first()
			.click();
		return this;
	}

	Person presses(String key) {
		return pressesText(this.words.of(key));
	}

	Person pressesText(String button) {
		this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
			.first()
			.click();
		return this;
	}

	Person follows(String key) {
		return followsText(this.words.of(key));
	}

	Person followsText(String link) {
		link(link).first().click();
		return this;
	}

	/** Presses the first of what is at a place. */
	Person pressesAt(String place) {
		this.page.locator(place).first().click();
		return this;
	}

	Person reads(String key) {
		return readsText(this.words.of(key));
	}

	Person readsText(String text) {
		PlaywrightAssertions.assertThat(this.page.locator("main")).containsText(text);
		return this;
	}

	/** Marks the page that is open, so that another one in its place is told from it. */
	Person staysOnThePage() {
		this.page.evaluate("window.stayed = true");
		return this;
	}

	Person isStillOnThePage() {
		assertThat(this.page.evaluate("window.stayed === true")).as("still on the page").isEqualTo(true);
		return this;
	}

	/** Finds in a field what was typed there. */
	Person finds(String key, String typed) {
		PlaywrightAssertions.assertThat(field(key)).hasValue(typed);
		return this;
	}

	/** What the page says of itself, at the lower edge. */
	Person isTold(String key) {
		PlaywrightAssertions.assertThat(this.page.locator("#live p:visible")).containsText(this.words.of(key));
		return this;
	}

	Person pressesKey(String key) {
		this.page.keyboard().press(key);
		return this;
	}

	/** Sees one thing of a kind, which is named by its text. */
	Person seesOnly(String place, String key) {
		PlaywrightAssertions.assertThat(this.page.locator(place + ":visible")).hasText(this.words.of(key));
		return this;
	}

	/** Sees something that says this. */
	Person sees(String place, String text) {
		PlaywrightAssertions.assertThat(this.page.locator(place + ":visible")).containsText(text);
		return this;
	}

	Person seesNo(String place) {
		PlaywrightAssertions.assertThat(this.page.locator(place + ":visible")).hasCount(0);
		return this;
	}

	/** Everything is in sight; nothing is cut off but texts that end with dots. */
	Person hasNothingToScroll(String boxes) {
		assertThat((List<?>) this.page.evaluate(
				"""
						(boxes) => [document.documentElement, ...document.querySelectorAll(boxes)]
						  .filter((box) => box.checkVisibility())
						  .filter((box) => box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1
						    || box.getBoundingClientRect().bottom > innerHeight + 1)
						  .map((box) => `${box.id}.${box.className} ${box.scrollWidth}x${box.scrollHeight} in ${box.clientWidth}x${box.clientHeight}`)""",
				boxes))
			.isEmpty();
		return this;
	}

	/** Signs out in another window of the same browser. */
	Person signsOutElsewhere() {
		Page other = this.context.newPage();
		other.navigate(this.address + "/password");
		other.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(this.words.of("nav.sign-out"))).click();
		other.waitForURL("**/login?logout");
		other.close();
		return this;
	}

	/** Opens a picture by itself; gives the type that the server names. */
	String opensPicture(String picture) {
		String path = (String) picture(picture).evaluate("image => image.closest('a').getAttribute('href')");
		Response answer = this.page.waitForResponse((response) -> response.url().endsWith(path),
				() -> picture(picture).click());
		return answer.headerValue("content-type");
	}

	/** Saves what is behind a link; gives the name under which the browser saves it. */
	String saves(String link) {
		return this.page
			.waitForDownload(
					() -> this.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link)).first().click())
			.suggestedFilename();
	}

	private Locator picture(String name) {
		return this.page.getByAltText(name, new Page.GetByAltTextOptions().setExact(true)).first();
	}

	int readsNumber(String place) {
		return Integer.parseInt(this.page.locator(place).first().innerText().replaceAll("\\D", ""));
	}

	/** What is at a place stands in the window as it is. */
	Person seesWithoutScrolling(String place) {
		BoundingBox box = this.page.locator(place).first().boundingBox();
		assertThat(box.y).as(place).isNotNegative();
		assertThat(box.y + box.height).as(place).isLessThanOrEqualTo(this.page.viewportSize().height);
		return this;
	}

	Person readsFlash(String text) {
		PlaywrightAssertions.assertThat(this.page.locator(".flash").first()).hasText(text);
		return this;
	}

	/** Sees a picture that is named by its text. */
	Person sees(String picture) {
		Locator image = this.page.getByAltText(picture).first();
		image.scrollIntoViewIfNeeded();
		PlaywrightAssertions.assertThat(image).not().hasJSProperty("naturalWidth", 0);
		return this;
	}

	private Locator link(String name) {
		return this.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
	}

	private Locator field(String key) {
		return labelled(this.words.of(key));
	}

	private Locator labelled(String label) {
		return this.page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).first();
	}

	/** No violation of WCAG 2.2 A or AA, nothing wider than the window. */
	Person findsThePageInOrder() {
		assertThat(Accessibility.violations(this.page)).as(this.page.url()).isEmpty();
		assertThat(this.page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
			.as("%s is wider than the window", this.page.url())
			.isEqualTo(0);
		return this;
	}

	/**
	 * A phone is held upright; a wall screen is as wide as high-definition television.
	 */
	private static int height(int width) {
		return (width < 600) ? 844 : (width < 1920) ? 900 : 1080;
	}

	@Override
	public void close() {
		this.context.close();
		this.complaints.assertNone();
	}

}
