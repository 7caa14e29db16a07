package vn.hiepdong.readiness.web;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.hiepdong.demo.DemonstrationFiles;

import static org.assertj.core.api.Assertions.assertThat;

class ReadinessPageTest extends DemonstratedPageTest {

	ReadinessPageTest() {
		super("/readiness");
	}

	@ParameterizedTest
	@ValueSource(strings = { "giamdoc", "dieuphoi" })
	void it_answers_the_director_and_the_coordinator(String username) {
		assertThat(page(username)).hasStatusOk()
			.bodyText()
			.contains("Mức độ sẵn sàng", ">7%<", ">1/10<", "Có kịp không?");
	}

	@Test
	void every_figure_leads_to_the_duties_behind_it() {
		assertThat(page("giamdoc")).bodyText()
			.contains("href=\"/events/hoi-nghi-2022/duties\"", "href=\"/events/hoi-nghi-2022/duties?state=VERIFIED\"",
					"href=\"/events/hoi-nghi-2022/duties?late=true\"",
					"href=\"/events/hoi-nghi-2022/duties?blocked=true\"",
					"href=\"/events/hoi-nghi-2022/duties?begun=false\"",
					"href=\"/events/hoi-nghi-2022/duties?unit=cap-quan-toan&amp;assigned=true&amp;area=GUIDING\"",
					"href=\"/events/hoi-nghi-2022/duties?ward=cap-quan-toan&amp;state=VERIFIED\"",
					"href=\"/events/hoi-nghi-2022/duties?phase=BEFORE&amp;late=true\"",
					"href=\"/events/hoi-nghi-2022/duties?area=TRAFFIC\"",
					"href=\"/events/hoi-nghi-2022/duties?ward=cap-dang-giang\"", "href=\"/events/hoi-nghi-2022/gates\"",
					"href=\"/events/hoi-nghi-2022/duties/Q-014\"");
	}

	/** The demonstration's clock goes on from eight; the next key time is at noon. */
	@Test
	void how_long_is_left_is_told_to_the_minute() {
		assertThat(page("giamdoc")).bodyText().containsPattern("còn 3 giờ \\d{1,2} phút<");
	}

	@Test
	void whoever_answers_for_a_late_duty_can_be_called() {
		String unit = only("duties", "number", "Q-014").get("leadUnit");
		String phone = only("accounts", "username", unit).get("phone");
		assertThat(page("giamdoc")).bodyText().contains("href=\"tel:" + phone + "\"");
	}

	@Test
	void the_director_gives_directives_from_it_and_a_coordinator_does_not() {
		assertThat(page("giamdoc")).bodyText()
			.contains("/readiness/directives/new?addressee=Q-014&amp;at=Q-014\"", "addressee=EVENT&amp;at=top\"");
		assertThat(page("dieuphoi")).bodyText().doesNotContain("/readiness/directives/");
	}

	/** Codes of units stand in addresses; nobody is called by one. */
	@Test
	void whoever_has_the_page_read_out_hears_the_name_of_the_unit_that_is_asked_to_help() {
		assertThat(page("giamdoc")).bodyText()
			.containsPattern("at=Q-\\d+-\\d+\"[^>]* aria-label=\"Chỉ đạo về \\p{Lu}")
			.doesNotContainPattern("aria-label=\"Chỉ đạo về \\p{Ll}");
	}

	private static Map<String, String> only(String file, String column, String value) {
		return DemonstrationFiles.lines(file)
			.stream()
			.filter((line) -> line.get(column).equals(value))
			.findFirst()
			.orElseThrow();
	}

}
