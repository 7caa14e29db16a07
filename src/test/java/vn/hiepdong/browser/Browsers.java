package vn.hiepdong.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import lombok.extern.slf4j.Slf4j;

/**
 * The browsers that are running, each for one test at a time, as Playwright wants it:
 * Chromium or Chrome of the machine, else the one that Playwright fetches.
 */
@Slf4j
final class Browsers {

	private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome",
			"google-chrome-stable");

	/**
	 * Chromium of the machine would otherwise ask hosts outside for updates, in vain
	 * where there is no internet.
	 */
	private static final List<String> QUIET = List.of("--disable-background-networking", "--disable-component-update",
			"--disable-sync", "--no-first-run", "--disable-quic", "--no-sandbox");

	private static final Queue<Browser> FREE = new ConcurrentLinkedQueue<>();

	/** Who looked for one in vain need not look again. */
	private static volatile boolean missing;

	private Browsers() {
	}

	/**
	 * A browser that nobody else uses, started where none is free and closed with the
	 * JVM.
	 * @return the browser, or empty where none is to be had
	 */
	static Optional<Browser> take() {
		Browser free = FREE.poll();
		return (free == null && !missing) ? launch() : Optional.ofNullable(free);
	}

	/**
	 * Leaves a browser to the next test.
	 * @param browser what was taken
	 */
	static void giveBack(Browser browser) {
		FREE.add(browser);
	}

	private static Optional<Browser> launch() {
		Optional<Path> installed = installed();
		try {
			Playwright playwright = Playwright.create(installed.isPresent()
					? new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"))
					: new Playwright.CreateOptions());
			BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setHeadless(true)
				.setArgs(Stream.concat(QUIET.stream(), FakeCamera.options().stream()).toList());
			installed.ifPresent(options::setExecutablePath);
			Browser browser = playwright.chromium().launch(options);
			log.info("Browser: {} {}", installed.map(Path::toString).orElse("fetched by Playwright"),
					browser.version());
			Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
			return Optional.of(browser);
		}
		catch (PlaywrightException ex) {
			missing = true;
			log.error(
					"NO BROWSER: neither Chromium nor Chrome is installed, and Playwright could not fetch one. "
							+ "The browser tests cannot run. Install Chromium, for example: apt-get install chromium",
					ex);
			return Optional.empty();
		}
	}

	private static Optional<Path> installed() {
		return Stream.of(System.getenv("PATH").split(System.getProperty("path.separator")))
			.flatMap((folder) -> NAMES.stream().map((name) -> Path.of(folder, name)))
			.filter(Files::isExecutable)
			.findFirst();
	}

}
