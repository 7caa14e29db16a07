package vn.hiepdong.readiness.web;

import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.hiepdong.demo.DemonstrationFiles;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hiepdong.CoordinatorPages.html;

class BoardPageTest extends DemonstratedPageTest {

	BoardPageTest() {
		super("/board");
	}

	@ParameterizedTest
	@ValueSource(strings = { "giamdoc", "dieuphoi" })
	void it_shows_directors_and_coordinators_the_figures_of_the_readiness_page(String username) {
		assertThat(page(username)).hasStatusOk()
			.bodyText()
			.contains("7%", "1/10", "Việc chưa xong, nặng nhất trước", "PX01", "giờ mô phỏng");
	}

	@Test
	void neither_phones_nor_what_people_write_to_each_other_is_on_a_wall() {
		String page = html(page("giamdoc")).replaceAll("(?<=\\d) (?=\\d)", "");
		assertThat(DemonstrationFiles.lines("accounts").stream().map((line) -> line.get("phone"))).isNotEmpty()
			.filteredOn((phone) -> !Objects.toString(phone, "").isEmpty())
			.isNotEmpty()
			.noneMatch(page::contains);
		assertThat(page).contains("CĐ-02").doesNotContain("Đây là tuyến đoàn đại");
		assertThat(html(page("giamdoc", "/readiness"))).contains("Đây là tuyến đoàn đại");
	}

	@Test
	void the_readiness_page_leads_to_it() {
		assertThat(html(page("giamdoc", "/readiness"))).contains("href=\"/events/hoi-nghi-2022/board\"");
	}

}
