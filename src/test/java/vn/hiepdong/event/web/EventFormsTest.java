package vn.hiepdong.event.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;

import vn.hiepdong.CoordinatorPages;
import vn.hiepdong.Organisation;
import vn.hiepdong.SignedInAs;
import vn.hiepdong.WholeApplication;
import vn.hiepdong.account.Actor;
import vn.hiepdong.account.Role;
import vn.hiepdong.event.EventView;
import vn.hiepdong.event.Events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@WholeApplication
@Transactional
class EventFormsTest {

	private static final String EVENT = "/events/hoi-nghi";

	private static final Map<String, String> USUAL = Map.ofEntries(Map.entry("code", "hoi-nghi"),
			Map.entry("name", "Hội nghị sơ kết"), Map.entry("organiser", "Bộ Công an"), Map.entry("hostUnit", "t-catp"),
			Map.entry("expectedDelegates", "360"), Map.entry("beforeStartsAt", "8/9/2022 14h"),
			Map.entry("beforeEndsAt", "12/9/2022 07:00"), Map.entry("duringStartsAt", "12-9-2022 7h00"),
			Map.entry("duringEndsAt", "12/9/2022 17:30"), Map.entry("afterStartsAt", "12/9/2022 17:30"),
			Map.entry("afterEndsAt", "16/9/2022 17:00"), Map.entry("hostWards", "t-vinh-niem"),
			Map.entry("places", "Hội trường | Hoàng Diệu\nTrụ sở |  | thuong-ly"));

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Events events;

	@Autowired
	Organisation organisation;

	@Autowired
	JdbcClient jdbc;

	CoordinatorPages pages;

	@BeforeEach
	void people() {
		this.organisation.found();
		Actor coordinator = this.organisation.person("t-dieuphoi", Role.COORDINATOR);
		this.pages = new CoordinatorPages(this.mvc, this.organisation.session(coordinator));
	}

	@ParameterizedTest
	@ValueSource(strings = { "name", "organiser", "hostUnit", "expectedDelegates", "code", "beforeStartsAt" })
	void a_field_in_which_nothing_can_be_seen_is_empty(String field) {
		refused(field, plan(field, "\u00a0\u3000\u200b"));
	}

	@Test
	void what_is_counted_is_what_people_see_not_how_it_was_encoded() {
		assertThat(plan("name", "e\u0302\u0323".repeat(300), "nameEn", "\u00a0", "organiser",
				"e\u0302\u0323".repeat(160), "expectedDelegates", "\u00a0360"))
			.hasRedirectedUrl(EVENT);
		assertThat(event().nameEn()).isNull();
		assertThat(event().name()).hasSize(300);
		refused("name", plan("code", "khac", "name", "ệ".repeat(301)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "hostWards[1]", "hostWards[0]", "hostWards[20]" })
	void wards_that_are_numbered_may_leave_gaps(String field) {
		assertThat(this.pages.post("/events", withoutWards(), field, "t-quan-toan")).hasRedirectedUrl(EVENT);
		assertThat(event().hostWards()).containsExactly(this.organisation.unit("t-quan-toan"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "hostWards[1]", "hostWards[0]", "hostWards[20]", "name[0]" })
	void what_is_sent_beside_the_wards_does_not_reach_into_them(String field) {
		assertThat(plan(field, "t-quan-toan")).hasRedirectedUrl(EVENT);
		assertThat(event().hostWards()).containsExactly(this.organisation.unit("t-vinh-niem"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "hostWards[99999999]", "hostWards[-1]", "hostWards[x]", "hostWards[]", "hostWards[" })
	void wards_that_are_numbered_as_no_form_does_are_the_senders_mistake(String field) {
		assertThat(this.pages.post("/events", withoutWards(), field, "t-quan-toan")).hasStatus(HttpStatus.BAD_REQUEST);
	}

	@Test
	void a_part_of_a_ward_is_no_ward() {
		assertThat(this.pages.post("/events", withoutWards(), "hostWards[0].x", "t-quan-toan"))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
	}

	@Test
	void an_event_cannot_have_the_address_of_the_form_for_a_new_one() {
		refused("code", plan("code", "new"));
	}

	@Test
	void nor_does_the_database_keep_that_code() {
		plan();
		assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(() -> this.jdbc.sql("update event set code = 'new' where code = 'hoi-nghi'").update());
	}

	@Test
	void an_event_saved_untouched_keeps_units_that_were_abolished_meanwhile() {
		assertThat(plan()).hasRedirectedUrl(EVENT);
		EventView before = event();
		abolish("t-vinh-niem");
		abolish("t-thuong-ly");
		abolish("t-catp");
		assertThat(this.pages.post(EVENT, form())).hasRedirectedUrl(EVENT);
		assertThat(event().hostWards()).isEqualTo(before.hostWards()).hasSize(1);
		assertThat(event().places()).isEqualTo(before.places());
		assertThat(event().hostUnit()).isEqualTo(before.hostUnit());
	}

	@Test
	void a_place_keeps_its_ward_even_where_another_unit_bears_the_same_short_name() {
		assertThat(plan("places", "Trụ sở | | t-quan-toan")).hasRedirectedUrl(EVENT);
		EventView before = event();
		this.jdbc.sql("""
				update unit set short_name = (select short_name from unit where code = 't-quan-toan')
				where code in ('t-catp', 't-vinh-niem', 't-thuong-ly')
				""").update();
		assertThat(this.pages.post(EVENT, form())).hasRedirectedUrl(EVENT);
		assertThat(event().places()).isEqualTo(before.places());
	}

	@Test
	void a_new_event_is_offered_no_abolished_unit() {
		abolish("t-vinh-niem");
		assertThat(this.pages.get("/events/new")).bodyText().contains("t-quan-toan").doesNotContain("t-vinh-niem");
	}

	@ParameterizedTest
	@CsvSource({ "hostWards,t-quan-toan", "hostUnit,t-quan-toan", "places,Ga | | quan-toan" })
	void an_abolished_unit_cannot_be_chosen_anew(String field, String value) {
		assertThat(plan()).hasRedirectedUrl(EVENT);
		abolish("t-quan-toan");
		MultiValueMap<String, String> form = form();
		form.set(field, value);
		refused(field, this.pages.post(EVENT, form));
		refused(field, plan("code", "khac", field, value));
		assertThat(event().version()).isZero();
	}

	@Test
	void a_key_time_that_cannot_be_read_is_told_with_its_line_and_what_was_typed_stays() {
		MvcTestResult answer = plan("keyTimes", "11/9/2022 14:00 Tổng duyệt\n\n12/9/2022 Khai mạc");
		refused("keyTimes", answer);
		assertThat(answer).bodyText()
			.contains("Dòng 3:", "11/9/2022 14:00 Tổng duyệt\n\n12/9/2022 Khai mạc</textarea>");
	}

	@Test
	void key_times_are_shown_as_they_were_typed_and_saved_untouched_keep_their_identity() {
		assertThat(plan("keyTimes", "12-9-2022 7h30: Khai mạc\n11/9/2022 14:00 Tổng duyệt")).hasRedirectedUrl(EVENT);
		EventView before = event();
		assertThat(form().getFirst("keyTimes")).isEqualTo("11/09/2022 14:00 Tổng duyệt\n12/09/2022 07:30 Khai mạc");
		assertThat(this.pages.post(EVENT, form())).hasRedirectedUrl(EVENT);
		assertThat(event().keyTimes()).isEqualTo(before.keyTimes()).hasSize(2);
		assertThat(CoordinatorPages.words(this.pages.get(EVENT))).contains("|12/09/2022 07:30|Khai mạc|");
	}

	@Test
	void a_stale_event_sees_the_others_change_in_words_and_may_then_be_saved() {
		plan();
		MultiValueMap<String, String> mine = form();
		MultiValueMap<String, String> theirs = form();
		theirs.set("hostWards", "t-quan-toan");
		theirs.set("duringEndsAt", "12/9/2022 17h00");
		theirs.set("places", "Trụ sở mới");
		this.pages.post(EVENT, theirs);
		mine.set("name", "Hội nghị của tôi");
		mine.set("beforeStartsAt", "8-9-2022 14h");
		MvcTestResult answer = this.pages.post(EVENT, mine);
		assertThat(answer).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("value=\"Hội nghị của tôi\"", "value=\"8-9-2022 14h\"", "name=\"version\" value=\"1\"");
		assertThat(CoordinatorPages.words(answer))
			.contains("|Người khác đã sửa nội dung này|", "|Tên hội nghị|Hội nghị sơ kết|Hội nghị của tôi|",
					"|Trong hội nghị|12/09/2022 07:00 – 12/09/2022 17:00|12/09/2022 07:00 – 12/09/2022 17:30|",
					"|Phường đón đoàn|Phường quan-toan|Phường vinh-niem|",
					"|Địa điểm|Trụ sở mới|Hội trường|Hoàng Diệu\nTrụ sở|thuong-ly|")
			.doesNotContain("|Trước hội nghị|08/09");
		assertThat(event().name()).isEqualTo("Hội nghị sơ kết");
		mine.set("version", "1");
		assertThat(this.pages.post(EVENT, mine)).hasRedirectedUrl(EVENT);
		assertThat(event().name()).isEqualTo("Hội nghị của tôi");
	}

	private MvcTestResult plan(String... typed) {
		return this.pages.post("/events", USUAL, typed);
	}

	private static Map<String, String> withoutWards() {
		Map<String, String> fields = new HashMap<>(USUAL);
		fields.remove("hostWards");
		return fields;
	}

	private MultiValueMap<String, String> form() {
		return this.pages.form(EVENT + "/edit", EVENT);
	}

	private EventView event() {
		return SignedInAs.call(Role.DIRECTOR, () -> this.events.get("hoi-nghi"));
	}

	private void abolish(String unit) {
		this.jdbc.sql("update unit set valid_from = ?, valid_to = ? where code = ?")
			.params(LocalDate.EPOCH, LocalDate.EPOCH, unit)
			.update();
	}

	private static void refused(String field, MvcTestResult answer) {
		assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("id=\"" + field + "-error\"");
	}

}
