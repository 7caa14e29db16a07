package vn.hiepdong.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;

/**
 * The card of a duty among those that somebody owes.
 */
final class DutyCard {

	private final Person person;

	private final Words words;

	private final Locator card;

	DutyCard(Person person, Words words, Locator card) {
		this.person = person;
		this.words = words;
		this.card = card;
	}

	/** Taps what bears this text. */
	Person presses(String key, Object... args) {
		this.card.locator("button, summary")
			.filter(new Locator.FilterOptions().setHasText(this.words.of(key, args)))
			.first()
			.click();
		return this.person;
	}

	/** Types into its one field. */
	Person fillsText(String text) {
		this.card.locator("textarea").fill(text);
		return this.person;
	}

	/** Finds what was typed there. */
	Person findsText(String text) {
		PlaywrightAssertions.assertThat(this.card.locator("textarea")).hasValue(text);
		return this.person;
	}

	Person readsText(String text) {
		PlaywrightAssertions.assertThat(this.card).containsText(text);
		return this.person;
	}

}
