package vn.hiepdong.browser;

import java.util.function.Function;

import com.microsoft.playwright.Locator;

/**
 * A row of the form with which a duty is split.
 */
final class PartRow {

	private final Person person;

	private final Function<String, Locator> fields;

	PartRow(Person person, Function<String, Locator> fields) {
		this.person = person;
		this.fields = fields;
	}

	Person fills(String field, String text) {
		this.fields.apply(field).fill(text);
		return this.person;
	}

	Person chooses(String field, String option) {
		this.fields.apply(field).selectOption(option);
		return this.person;
	}

}
