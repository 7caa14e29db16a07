package vn.hiepdong.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.microsoft.playwright.Browser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import vn.hiepdong.platform.database.InSchema;
import vn.hiepdong.platform.database.TestDatabase;

/**
 * A test in a real browser, against the whole application with the demonstration loaded.
 * All of them share one application, and a browser where they do not run side by side.
 */
@InSchema("demonstration")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "hiepdong.demo=true")
abstract class BrowserTest {

	static final String EVENT = "/events/hoi-nghi-2022";

	private final List<Person> people = new ArrayList<>();

	private @Nullable Browser browser;

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

	/** A coordinator plans a duty and gives it to a unit; gives its address. */
	String assigned(String title, String unit, Words words) {
		return signedIn("dieuphoi", words, 1440).opens(EVENT + "/duties/new")
			.fills("duty.field.title", title)
			.chooses("duty.field.area", "PUBLIC_ORDER")
			.chooses("duty.field.phase", "BEFORE")
			.fills("duty.field.startsAt", "9/9/2022 8h00")
			.fills("duty.field.dueAt", "11/9/2022 17:00")
			.presses("form.save")
			.reads("duty.state.DRAFT")
			.chooses("duty.lead-unit", unit)
			.presses("duty.step.assignment")
			.reads("duty.state.ASSIGNED")
			.path();
	}

	/** The browser of this test, in which everybody has a window. */
	final Browser browser() {
		if (this.browser == null) {
			Optional<Browser> free = Browsers.take();
			if (free.isEmpty() && Boolean.getBoolean("browser.required")) {
				throw new IllegalStateException("No browser, although -Dbrowser.required=true");
			}
			Assumptions.assumeTrue(free.isPresent(), "no browser on this machine");
			this.browser = free.orElseThrow();
		}
		return this.browser;
	}

	@AfterEach
	void everybodyGoesHome() {
		try {
			this.people.forEach(Person::close);
		}
		finally {
			if (this.browser != null) {
				Browsers.giveBack(this.browser);
			}
		}
	}

}
