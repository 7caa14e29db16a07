package vn.hiepdong.visit.web;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;

import vn.hiepdong.CoordinatorPages;
import vn.hiepdong.FormOnPage;
import vn.hiepdong.visit.VisitTest;
import vn.hiepdong.visit.facts.OpeningPlan;
import vn.hiepdong.visit.facts.OpeningView;
import vn.hiepdong.visit.facts.VehiclePlan;
import vn.hiepdong.visit.facts.VehicleView;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hiepdong.visit.plan.Problems.plan;

@Transactional
class VisitPagesTest extends VisitTest {

	@Autowired
	JdbcClient jdbc;

	private static final String HALL = "Trung tâm Hội nghị thành phố Hải Phòng";

	private static final Map<String, String> BUS = Map.of("plate", "15B-099.99", "name", "Xe mới", "seats", "29",
			"driver", "Lái xe", "phone", "0912 345 678");

	@ParameterizedTest
	@ValueSource(strings = { "", "/by-ward", "/by-vehicle", "/by-delegation", "/by-time", "/vehicles", "/openings",
			"/travel", "/wishes" })
	void a_director_sees_every_page_without_the_forms(String page) {
		assertThat(pages("giamdoc").get(VISITS + page)).hasStatusOk()
			.bodyText()
			.doesNotContainPattern("(?s)<main.*btn-primary.*</main>");
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

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/vehicles/1             | seats        | 44       | 43       | Số chỗ cho đại biểu
			/openings/cap-quan-toan | capacity     | 80       | 70       | Số người mỗi lượt
			/frame                  | usualMinutes | 25       | 35       | Số phút đi đường mặc định
			/wishes/cuc-c06         | wards        | 1        | 0        | Số phường muốn thăm
			""")
	void a_stale_form_gets_409_beside_what_somebody_else_saved(String page, String field, String theirs, String mine,
			String label) {
		CoordinatorPages pages = pages("dieuphoi");
		MultiValueMap<String, String> form = pages.form(VISITS + page, VISITS + page);
		form.set(field, theirs);
		assertThat(pages.post(VISITS + page, form)).hasStatus3xxRedirection();
		form.set(field, mine);
		MvcTestResult refused = pages.post(VISITS + page, form);
		assertThat(refused).hasStatus(HttpStatus.CONFLICT);
		assertThat(CoordinatorPages.words(refused)).contains("|" + label + "|" + theirs + "|" + mine + "|");
		MultiValueMap<String, String> again = FormOnPage.of(CoordinatorPages.html(refused), VISITS + page);
		assertThat(again.getFirst(field)).isEqualTo(mine);
		assertThat(pages.post(VISITS + page, again)).hasStatus3xxRedirection();
		assertThat(pages.form(VISITS + page, VISITS + page).getFirst(field)).isEqualTo(mine);
	}

	@Test
	void a_way_that_is_noted_already_is_shown_before_it_is_replaced() {
		CoordinatorPages pages = pages("dieuphoi");
		String ends = "?here={0}&there={1}".replace("{0}", "Ga Hải Phòng").replace("{1}", HALL);
		MvcTestResult refused = pages.post(VISITS + "/travel", "here", HALL, "there", "Ga Hải Phòng", "minutes", "11");
		assertThat(refused).hasStatus(HttpStatus.CONFLICT);
		assertThat(CoordinatorPages.words(refused)).contains("|Số phút|8|11|");
		MultiValueMap<String, String> again = FormOnPage.of(CoordinatorPages.html(refused), VISITS + "/travel");
		assertThat(pages.post(VISITS + "/travel", again)).hasRedirectedUrl(VISITS + "/travel");
		MultiValueMap<String, String> form = pages.form(VISITS + "/travel" + ends, VISITS + "/travel");
		assertThat(form.getFirst("minutes")).isEqualTo("11");
		form.set("minutes", "12");
		assertThat(pages.post(VISITS + "/travel", form)).hasRedirectedUrl(VISITS + "/travel");
		assertThat(pages.post(VISITS + "/travel", form)).hasStatus(HttpStatus.CONFLICT);
	}

	@Test
	void a_draft_that_somebody_else_changed_is_shown_beside_what_was_typed() {
		int number = this.plans.keep(EVENT, plan("1/1 cuc-v05 > cap-thuong-ly@07:15"), this.coordinator);
		String page = VISITS + "/plans/" + number;
		CoordinatorPages pages = pages("dieuphoi");
		MultiValueMap<String, String> seat = pages.form(page, page + "/seats");
		seat.set("delegation", "cuc-v05");
		seat.set("tour", "2/1");
		MultiValueMap<String, String> halt = pages.form(page, page + "/halts");
		halt.set("tour", "1/1");
		halt.set("ward", "cap-thuong-ly");
		halt.set("start", "12/09/2022 07:55");
		assertThat(pages.post(page + "/seats", seat)).hasRedirectedUrl(page);
		MvcTestResult refused = pages.post(page + "/halts", halt);
		assertThat(refused).hasStatus(HttpStatus.CONFLICT);
		assertThat(CoordinatorPages.words(refused)).contains("Người khác vừa sửa dự thảo này",
				"|Giờ đến|12/09/2022 07:15|12/09/2022 07:55|");
		seat.set("tour", "3/1");
		refused = pages.post(page + "/seats", seat);
		assertThat(refused).hasStatus(HttpStatus.CONFLICT);
		assertThat(CoordinatorPages.words(refused)).containsPattern("\\|Chuyến xe\\|02 [^|]*\\|03 [^|]*\\|");
		assertThat(pages.post(page + "/seats", FormOnPage.of(CoordinatorPages.html(refused), page + "/seats")))
			.hasRedirectedUrl(page);
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
		assertThat(pages.post(page + "/halts", "version", "0", "tour", "1/1", "ward", "cap-thuong-ly", "start",
				"12/09/2022 07:15"))
			.hasRedirectedUrl(page);
		assertThat(pages.get(page)).bodyText().doesNotContain("không có lượt");
		assertThat(pages.post(page + "/seats", "delegation", "cuc-v05", "tour", "x"))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("id=\"tour-error\"");
		assertThat(pages.post(page + "/taking")).hasStatus(HttpStatus.CONFLICT);
	}

	@Test
	void where_there_are_too_few_seats_the_page_says_how_many_and_offers_no_search() {
		int seats = 0;
		for (VehicleView each : this.vehicles.all(EVENT, this.coordinator)) {
			boolean out = each.out() || seats + each.seats() > 312;
			seats += out ? 0 : each.seats();
			this.vehicles.change(EVENT, each.number(),
					new VehiclePlan(each.plate(), each.name(), each.seats(), each.driver(), each.phone(), out),
					each.version(), this.coordinator);
		}
		CoordinatorPages pages = pages("dieuphoi");
		assertThat(pages.get(VISITS)).hasStatusOk()
			.bodyText()
			.contains("Không thể có phương án nào", "Không đủ chỗ ngồi: " + seats + " chỗ &lt; 340 người")
			.doesNotContain("name=\"seconds\"");
		assertThat(pages.post(VISITS + "/plans", "seconds", "5")).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("xem lý do ở trên");
	}

	@Test
	void a_ward_that_closes_is_named_where_the_current_plan_sends_somebody_to_it() {
		OpeningView open = this.openings.get(EVENT, "cap-quan-toan", this.coordinator).orElseThrow();
		this.openings.set(
				EVENT, "cap-quan-toan", new OpeningPlan("Trụ sở Công an phường Quán Toan", open.opensAt(),
						open.closesAt(), open.visitMinutes(), open.slotMinutes(), open.capacity(), true),
				open.version(), this.coordinator);
		assertThat(pages("dieuphoi").get(VISITS)).hasStatusOk()
			.bodyText()
			.contains("CAP Quán Toan không đón", "name=\"repair\"");
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
