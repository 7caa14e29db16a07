package vn.hiepdong.document.web;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import vn.hiepdong.visit.VisitTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * From the pages to the lists that show the same on paper and in workbooks.
 */
@Transactional
class ListPagesTest extends VisitTest {

	private static final String EVENT_PAGE = "/events/" + EVENT;

	@Autowired
	JdbcClient jdbc;

	@ParameterizedTest
	@CsvSource({ "dieuphoi, /lodging, /documents/rooming-list.pdf", "giamdoc, /lodging, /documents/rooming-list.xlsx",
			"dieuphoi, /lodging/rooming, /documents/rooming-list.pdf",
			"dieuphoi, /visits/by-vehicle, /documents/manifest.pdf",
			"giamdoc, /visits/by-vehicle, /documents/manifest.xlsx",
			"dieuphoi, /visits/by-ward, /documents/visits.xlsx",
			"cap-quan-toan, /wards/cap-quan-toan, /wards/cap-quan-toan/visits.xlsx",
			"lienlac-1, /check-in, /documents/check-in.xlsx", "lienlac-1, /delegates, /documents/delegates.xlsx",
			"dieuphoi, /documents, /documents/manifest.pdf" })
	void a_page_leads_to_its_list(String username, String page, String list) {
		assertThat(pages(username).get(EVENT_PAGE + page)).hasStatusOk().bodyText().contains(EVENT_PAGE + list);
		assertThat(pages(username).get(EVENT_PAGE + list)).hasStatusOk()
			.headers()
			.hasHeaderSatisfying("Content-Disposition", (names) -> assertThat(names).allMatch(
					(name) -> name.matches("attachment; filename=\"[a-z-]+-hoi-nghi-2022-2022\\d{4}\\.(pdf|xlsx)\"")));
	}

	@Test
	void the_filter_goes_along() {
		assertThat(pages("dieuphoi").get(EVENT_PAGE + "/delegates?q=nguyen&category=PROVINCIAL_POLICE")).bodyText()
			.contains("/documents/delegates.xlsx?q=nguyen&amp;category=PROVINCIAL_POLICE");
	}

	@Test
	void a_liaison_is_not_led_to_the_rooming_list_of_all() {
		assertThat(pages("lienlac-1").get(EVENT_PAGE + "/lodging/rooming")).hasStatusOk()
			.bodyText()
			.doesNotContain("rooming-list");
		assertThat(pages("lienlac-1").get(EVENT_PAGE + "/documents/rooming-list.pdf")).hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	void a_list_that_cannot_be_says_why() {
		this.jdbc.sql("delete from visit_plan").update();
		assertThat(pages("dieuphoi").get(EVENT_PAGE + "/documents/manifest.pdf")).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("Chưa có phương án thăm quan nào được áp dụng");
		assertThat(pages("dieuphoi").get(EVENT_PAGE + "/visits/by-vehicle")).bodyText().doesNotContain("manifest.pdf");
	}

}
