package vn.hiepdong.readiness.web;

import java.io.UnsupportedEncodingException;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;

import vn.hiepdong.demo.DemonstrationFiles;
import vn.hiepdong.demo.LoadedDemonstration;

import static org.assertj.core.api.Assertions.assertThat;

class BoardPageTest {

	private static final String PAGE = "/events/hoi-nghi-2022/board";

	private final LoadedDemonstration demonstration = LoadedDemonstration.shared();

	@ParameterizedTest
	@ValueSource(strings = { "giamdoc", "dieuphoi" })
	void it_shows_directors_and_coordinators_the_figures_of_the_readiness_page(String username) {
		assertThat(this.demonstration.page(username, PAGE)).hasStatusOk()
			.bodyText()
			.contains("7%", "1/10", "Việc chưa xong, nặng nhất trước", "PX01", "giờ mô phỏng")
			.doesNotContain("??", "style=");
	}

	@ParameterizedTest
	@ValueSource(strings = { "pv01", "cap-quan-toan", "lienlac-1", "quantri" })
	void it_is_nobody_elses_business(String username) {
		assertThat(this.demonstration.page(username, PAGE)).hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	void an_unknown_event_is_not_found() {
		assertThat(this.demonstration.page("giamdoc", "/events/no-such/board")).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void neither_phones_nor_what_people_write_to_each_other_is_on_a_wall() throws UnsupportedEncodingException {
		String page = text(PAGE).replaceAll("(?<=\\d) (?=\\d)", "");
		assertThat(DemonstrationFiles.lines("accounts").stream().map((line) -> line.get("phone"))).isNotEmpty()
			.filteredOn((phone) -> !Objects.toString(phone, "").isEmpty())
			.isNotEmpty()
			.noneMatch(page::contains);
		assertThat(page).contains("CĐ-02").doesNotContain("Đây là tuyến đoàn đại");
		assertThat(text("/events/hoi-nghi-2022/readiness")).contains("Đây là tuyến đoàn đại");
	}

	@Test
	void the_readiness_page_leads_to_it() throws UnsupportedEncodingException {
		assertThat(text("/events/hoi-nghi-2022/readiness")).contains("href=\"" + PAGE + "\"");
	}

	private String text(String address) throws UnsupportedEncodingException {
		return this.demonstration.page("giamdoc", address).getResponse().getContentAsString();
	}

}
