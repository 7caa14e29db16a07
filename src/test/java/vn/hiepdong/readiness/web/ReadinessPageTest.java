package vn.hiepdong.readiness.web;

import java.io.UnsupportedEncodingException;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.hiepdong.demo.DemonstrationFiles;
import vn.hiepdong.demo.LoadedDemonstration;

import static org.assertj.core.api.Assertions.assertThat;

class ReadinessPageTest {

	private static final String PAGE = "/events/hoi-nghi-2022/readiness";

	private final LoadedDemonstration demonstration = LoadedDemonstration.shared();

	@ParameterizedTest
	@ValueSource(strings = { "giamdoc", "dieuphoi" })
	void it_answers_the_director_and_the_coordinator(String username) {
		assertThat(this.demonstration.page(username, PAGE)).hasStatusOk()
			.bodyText()
			.contains("Mức độ sẵn sàng", ">7%<", ">1/10<", "Có kịp không?");
	}

	@ParameterizedTest
	@ValueSource(strings = { "pv01", "cap-quan-toan", "lienlac-1", "quantri" })
	void it_is_nobody_elses_business(String username) {
		assertThat(this.demonstration.page(username, PAGE)).hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	void an_unknown_event_is_not_found() {
		assertThat(this.demonstration.page("giamdoc", "/events/no-such/readiness")).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void every_figure_leads_to_the_duties_behind_it() {
		assertThat(this.demonstration.page("giamdoc", PAGE)).bodyText()
			.contains("href=\"/events/hoi-nghi-2022/duties\"", "href=\"/events/hoi-nghi-2022/duties?state=VERIFIED\"",
					"href=\"/events/hoi-nghi-2022/duties?late=true\"",
					"href=\"/events/hoi-nghi-2022/duties?blocked=true\"",
					"href=\"/events/hoi-nghi-2022/duties?begun=false\"",
					"href=\"/events/hoi-nghi-2022/duties?unit=cap-quan-toan&amp;area=GUIDING\"",
					"href=\"/events/hoi-nghi-2022/duties?ward=cap-quan-toan&amp;state=VERIFIED\"",
					"href=\"/events/hoi-nghi-2022/duties?phase=BEFORE&amp;late=true\"",
					"href=\"/events/hoi-nghi-2022/duties?area=TRAFFIC\"",
					"href=\"/events/hoi-nghi-2022/duties?ward=cap-dang-giang\"", "href=\"/events/hoi-nghi-2022/gates\"",
					"href=\"/events/hoi-nghi-2022/duties/Q-014\"");
	}

	@Test
	void whoever_answers_for_a_late_duty_can_be_called() {
		String unit = only("duties", "number", "Q-014").get("leadUnit");
		String phone = only("accounts", "username", unit).get("phone");
		assertThat(this.demonstration.page("giamdoc", PAGE)).bodyText().contains("href=\"tel:" + phone + "\"");
	}

	@Test
	void the_director_gives_directives_from_it_and_a_coordinator_does_not() {
		assertThat(this.demonstration.page("giamdoc", PAGE)).bodyText()
			.contains("/readiness/directives/new?addressee=Q-014&amp;at=Q-014\"", "addressee=EVENT&amp;at=top\"");
		assertThat(this.demonstration.page("dieuphoi", PAGE)).bodyText().doesNotContain("/readiness/directives/");
	}

	@Test
	void no_word_is_missing_and_no_style_is_inline() throws UnsupportedEncodingException {
		MvcTestResult answer = this.demonstration.page("giamdoc", PAGE);
		assertThat(answer.getResponse().getContentAsString()).doesNotContain("??").doesNotContain("style=");
	}

	private static Map<String, String> only(String file, String column, String value) {
		return DemonstrationFiles.lines(file)
			.stream()
			.filter((line) -> line.get(column).equals(value))
			.findFirst()
			.orElseThrow();
	}

}
