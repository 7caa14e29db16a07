package vn.hiepdong.browser;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import vn.hiepdong.platform.database.InSchema;
import vn.hiepdong.platform.database.TestDatabase;

/**
 * A test in a real browser, against the whole application with the demonstration loaded.
 * All of them share one application and one browser.
 */
@InSchema("demonstration")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "hiepdong.demo=true")
abstract class BrowserTest {

	static final String EVENT = "/events/hoi-nghi-2022";

	private final List<Person> people = new ArrayList<>();

	@LocalServerPort
	private int port;

	/** Somebody at the sign-in page, in a window of the own. */
	Person somebody(Words words, int width) {
		Person person = new Person(browser(), "http://localhost:" + this.port, width, words);
		this.people.add(person);
		return words.chosenBy(person.opens("/login"));
	}

	/** Somebody who has signed in. */
	Person signedIn(String username, Words words, int width) {
		return somebody(words, width).signsIn(username, TestDatabase.DEMO_PASSWORD);
	}

	private static Browser browser() {
		boolean required = Boolean.getBoolean("browser.required");
		if (Browsers.shared().isEmpty() && required) {
			throw new IllegalStateException("No browser, although -Dbrowser.required=true");
		}
		Assumptions.assumeTrue(Browsers.shared().isPresent(), "no browser on this machine");
		return Browsers.shared().orElseThrow();
	}

	@AfterEach
	void everybodyGoesHome() {
		this.people.forEach(Person::close);
	}

}
