package vn.hiepdong.readiness.web;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.hiepdong.demo.LoadedDemonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hiepdong.CoordinatorPages.html;

/**
 * A page with the figures of the demonstration, which directors and coordinators see.
 */
abstract class DemonstratedPageTest {

	final LoadedDemonstration demonstration = LoadedDemonstration.shared();

	private final String path;

	/** The page has this path below the address of its event. */
	DemonstratedPageTest(String path) {
		this.path = path;
	}

	@ParameterizedTest
	@ValueSource(strings = { "pv01", "cap-quan-toan", "lienlac-1", "quantri" })
	void it_is_nobody_elses_business(String username) {
		assertThat(page(username)).hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	void an_unknown_event_is_not_found() {
		assertThat(this.demonstration.page("giamdoc", "/events/no-such" + this.path)).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void no_word_is_missing_and_no_style_is_inline() {
		assertThat(html(page("giamdoc"))).doesNotContain("??").doesNotContain("style=");
	}

	MvcTestResult page(String username) {
		return page(username, this.path);
	}

	MvcTestResult page(String username, String below) {
		return this.demonstration.page(username, "/events/hoi-nghi-2022" + below);
	}

}
