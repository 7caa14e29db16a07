package vn.hiepdong.visit.web;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

import vn.hiepdong.CoordinatorPages;
import vn.hiepdong.visit.VisitTest;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hiepdong.visit.plan.Problems.plan;

@Transactional
class VisitPagesTest extends VisitTest {

	@Autowired
	JdbcClient jdbc;

	private static final Map<String, String> BUS = Map.of("plate", "15B-099.99", "name", "Xe mới", "seats", "29",
			"driver", "Lái xe", "phone", "0912 345 678");

	@ParameterizedTest
	@ValueSource(strings = { "", "/by-ward", "/by-vehicle", "/by-delegation", "/by-time", "/vehicles", "/openings",
			"/travel", "/wishes" })
	void a_director_sees_every_page_without_the_forms(String page) {
		assertThat(pages("giamdoc").get(VISITS + page)).hasStatusOk().bodyText().doesNotContain("btn-primary");
	}

	@Test
	void a_ward_without_an_opening_is_listed_so_that_one_can_be_set() {
		this.jdbc.sql("delete from visit_opening").update();
		assertThat(pages("dieuphoi").get(VISITS + "/openings")).hasStatusOk()
			.bodyText()
			.contains(VISITS + "/openings/cap-quan-toan", "Chưa đặt");
	}

	@Test
	void a_vehicle_that_is_refused_keeps_what_was_typed() {
		MvcTestResult refused = pages("dieuphoi").post(VISITS + "/vehicles", BUS, "seats", "nhiều");
		assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("id=\"seats-error\"", "value=\"nhiều\"", "value=\"15B-099.99\"");
		assertThat(pages("dieuphoi").post(VISITS + "/vehicles", BUS)).hasRedirectedUrl(VISITS + "/vehicles");
		assertThat(pages("dieuphoi").get(VISITS + "/vehicles")).bodyText().contains("15B-099.99", "0912 345 678");
		assertThat(pages("dieuphoi").post(VISITS + "/vehicles", BUS)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
	}

	@Test
	void a_form_that_is_saved_untouched_changes_nothing() {
		CoordinatorPages pages = pages("dieuphoi");
		for (String page : new String[] { "/vehicles/1", "/openings/cap-quan-toan", "/wishes/cuc-c06" }) {
			assertThat(pages.post(VISITS + page, pages.form(VISITS + page, VISITS + page))).as(page)
				.hasStatus3xxRedirection();
		}
		assertThat(pages.post(VISITS + "/frame", pages.form(VISITS + "/frame", VISITS + "/frame")))
			.hasStatus3xxRedirection();
		assertThat(pages.post(VISITS + "/travel", "here", "Ga Hải Phòng", "there", "Ga Hải Phòng", "minutes", "5"))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("id=\"there-error\"");
	}

	@Test
	void a_stale_form_is_refused_with_409() {
		CoordinatorPages pages = pages("dieuphoi");
		var form = pages.form(VISITS + "/vehicles/1", VISITS + "/vehicles/1");
		assertThat(pages.post(VISITS + "/vehicles/1", form)).hasStatus3xxRedirection();
		assertThat(pages.post(VISITS + "/vehicles/1", form)).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("value=\"15B-020.11\"");
	}

	@Test
	void a_plan_names_what_it_breaks_and_a_change_mends_it() {
		int number = this.plans.keep(EVENT, plan("1/1 cuc-v05 > cap-thuong-ly@07:20"), this.coordinator);
		String page = VISITS + "/plans/" + number;
		CoordinatorPages pages = pages("dieuphoi");
		assertThat(pages.get(page)).hasStatusOk()
			.bodyText()
			.contains("CAP Thượng Lý không có lượt lúc 07:20", "chưa có xe")
			.doesNotContain("/taking");
		assertThat(pages.post(page + "/halts", "tour", "1/1", "ward", "cap-thuong-ly", "start", "12/09/2022 07:15"))
			.hasRedirectedUrl(page);
		assertThat(pages.get(page)).bodyText().doesNotContain("không có lượt");
		assertThat(pages.post(page + "/seats", "delegation", "cuc-v05", "tour", "x"))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("id=\"tour-error\"");
		assertThat(pages.post(page + "/taking")).hasStatus(HttpStatus.CONFLICT);
	}

	@Test
	void a_search_that_is_too_long_is_refused_at_its_field() {
		assertThat(pages("dieuphoi").post(VISITS + "/plans", "seconds", "601"))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("id=\"seconds-error\"", "value=\"601\"");
	}

	@Test
	void a_ward_without_visitors_says_so() {
		assertThat(pages("cap-quan-toan").get("/events/" + EVENT + "/wards/cap-quan-toan")).bodyText()
			.contains("Chuẩn bị: đón");
		this.jdbc.sql("delete from visit_plan").update();
		assertThat(pages("cap-quan-toan").get("/events/" + EVENT + "/wards/cap-quan-toan")).hasStatusOk()
			.bodyText()
			.contains("Chưa có đoàn nào đến");
		assertThat(pages("cap-quan-toan").get("/events/" + EVENT + "/wards/cap-vinh-niem"))
			.hasStatus(HttpStatus.FORBIDDEN);
	}

}
