package vn.hiepdong.platform.web;

import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import vn.hiepdong.platform.database.InSchema;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What people get instead of the page they asked for, from the running server.
 */
@InSchema("demonstration")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "hiepdong.demo=true")
class ErrorPagesTest {

	private static final String EVENT = "/events/hoi-nghi-2022";

	@LocalServerPort
	private int port;

	@Autowired
	private MessageSource messages;

	@ParameterizedTest
	@CsvSource({ "400, /events/hoi-nghi-2022/delegates?page=abc", "400, /events/hoi-nghi-2022/delegates?q=%00",
			"403, /admin/accounts", "404, /nowhere", "404, /events/nowhere", "404, /error", "500, /assets/broken" })
	void each_refusal_has_its_own_page_that_says_what_happened_and_what_to_do(int status, String path) {
		for (String language : new String[] { "vi", "en" }) {
			isPageOf(status, language, new Visitor(this.port).reads(language).signsIn("dieuphoi").get(path));
		}
	}

	@Test
	void so_has_a_conflict() {
		for (String language : new String[] { "vi", "en" }) {
			isPageOf(409, language,
					new Visitor(this.port).reads(language)
						.signsIn("quantri")
						.post("/admin/units/pv01/abolition", "version=999"));
		}
	}

	@Test
	void a_browser_that_knows_many_languages_is_welcome() {
		String languages = String.join(",", Collections.nCopies(200, "en"));
		assertThat(new Visitor(this.port).get("/login", "Accept-Language", languages).statusCode()).isEqualTo(200);
	}

	@Test
	void whoever_is_not_signed_in_finds_nothing_at_the_address_of_errors() {
		isPageOf(404, "vi", new Visitor(this.port).get("/error"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "q=%25", "q=%", "q=%C3%28", "q=_%5C", "page=99999999999", "page=-1", "page=999999",
			"size=0", "size=-1" })
	void an_odd_address_of_a_list_is_no_fault_of_the_server(String query) {
		Visitor coordinator = new Visitor(this.port).signsIn("dieuphoi");
		Stream.of("/events", EVENT + "/duties", EVENT + "/delegates", EVENT + "/readiness")
			.forEach((list) -> assertThat(coordinator.getsAsWritten(list + "?" + query)).as(list)
				.matches("HTTP/1.1 [234].*"));
		Visitor administrator = new Visitor(this.port).signsIn("quantri");
		Stream.of("/admin/accounts", "/admin/units")
			.forEach((list) -> assertThat(administrator.getsAsWritten(list + "?" + query)).as(list)
				.matches("HTTP/1.1 [234].*"));
	}

	@ParameterizedTest
	@CsvSource({ "quantri, /admin/units", "quantri, /admin/accounts", "dieuphoi, /events/hoi-nghi-2022/duties" })
	void a_form_beyond_all_measure_is_no_fault_of_the_server(String username, String form) {
		HttpResponse<String> answer = new Visitor(this.port).signsIn(username)
			.post(form, "name=" + "x".repeat(21 << 20));
		assertThat(answer.statusCode()).isEqualTo(413);
		holdsNothingInternal(answer.body());
	}

	private void isPageOf(int status, String language, HttpResponse<String> answer) {
		Locale locale = Locale.forLanguageTag(language);
		assertThat(answer.statusCode()).isEqualTo(status);
		assertThat(answer.body()).contains("lang=\"" + language + "\"",
				this.messages.getMessage("error." + status + ".title", null, locale),
				this.messages.getMessage("error." + status + ".what-to-do", null, locale));
		holdsNothingInternal(answer.body());
	}

	private static void holdsNothingInternal(String body) {
		assertThat(body).doesNotContainIgnoringCase("exception", "vn.hiepdong", "org.springframework", "org.apache",
				"select ", "Whitelabel", "tomcat");
	}

	@TestConfiguration(proxyBeanMethods = false)
	static class Broken {

		@Controller
		static class BrokenPage {

			@GetMapping("/assets/broken")
			String breaks() {
				throw new IllegalStateException("select * from account");
			}

		}

	}

}
