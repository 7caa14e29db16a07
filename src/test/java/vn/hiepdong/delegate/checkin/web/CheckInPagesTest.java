package vn.hiepdong.delegate.checkin.web;

import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

import vn.hiepdong.CoordinatorPages;
import vn.hiepdong.Organisation;
import vn.hiepdong.SignedInAs;
import vn.hiepdong.WholeApplication;
import vn.hiepdong.account.Actor;
import vn.hiepdong.account.Role;
import vn.hiepdong.delegate.Reception;
import vn.hiepdong.delegate.badge.Badges;
import vn.hiepdong.platform.time.HouseClock;
import vn.hiepdong.platform.time.TestClock;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hiepdong.delegate.DelegatePlans.delegate;

@WholeApplication
@Transactional
class CheckInPagesTest {

	private static final String EVENT = "hoi-nghi";

	private static final String POINTS = "/events/hoi-nghi/check-in";

	private static final String HALL = POINTS + "/hall";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Reception reception;

	@Autowired
	Organisation organisation;

	@Autowired
	Badges badges;

	TestClock clock;

	@Autowired
	void clock(HouseClock house) {
		this.clock = new TestClock(house);
	}

	@BeforeEach
	void conference() {
		this.clock.standAt("12/9/2022 07:42");
		this.reception.open(EVENT);
		this.reception.expects(EVENT, delegate("Nguyễn Thanh Bình").of(Reception.OWN).calledAt("0912345678"));
		this.reception.expects(EVENT, delegate("Lê Văn Cường").of(Reception.OTHER));
	}

	@AfterEach
	void run() {
		this.clock.run();
		SecurityContextHolder.clearContext();
	}

	@Test
	void the_points_are_listed_with_their_counts() {
		assertThat(coordinator().get(POINTS)).hasStatusOk()
			.bodyText()
			.contains("Nơi đón", "Phường đón đoàn", "quan-toan", "Hội trường", "0/2 người", "Vắng 2");
		assertThat(liaison().get(POINTS)).bodyText().contains("0/1 người").doesNotContain("0/2 người");
	}

	@Test
	void one_tap_checks_somebody_in_and_another_takes_it_back() {
		assertThat(coordinator().get(HALL + "?q=binh")).bodyText().contains("Nguyễn Thanh Bình", "ĐB-001", "Đã đến");
		assertThat(coordinator().post(HALL + "/entries", "number", "1", "turn", "1", "q", "binh"))
			.hasRedirectedUrl(HALL + "?turn=1");
		assertThat(coordinator().get(HALL)).bodyText()
			.contains("1/2 người", "Vừa điểm danh", "Đã đến lúc 07:42 (Ông t-dieuphoi)", "Hoàn tác");
		assertThat(coordinator().post(HALL + "/entries/001/undo", "turn", "1", "line", "1"))
			.hasRedirectedUrl(HALL + "?turn=1");
		assertThat(coordinator().get(HALL)).bodyText().contains("0/2 người").doesNotContain("Vừa điểm danh");
	}

	@Test
	void a_second_phone_is_told_and_what_was_typed_stays() {
		coordinator().post(HALL + "/entries", "number", "1");
		this.clock.standAt("12/9/2022 07:50");
		assertThat(liaison().post(HALL + "/entries", "number", "1", "q", "bình")).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("ĐB-001 đã điểm danh lúc 07:42 (Ông t-dieuphoi)", "value=\"bình\"");
	}

	@Test
	void the_same_form_sent_twice_is_no_second_phone() {
		String form = UUID.randomUUID().toString();
		for (int i = 0; i < 2; i++) {
			assertThat(coordinator().post(HALL + "/entries", "number", "1", "clientId", form))
				.hasRedirectedUrl(HALL + "?turn=1");
		}
	}

	@Test
	void a_scan_is_answered_with_a_fragment() {
		String badge = badge();
		assertThat(liaison().post(HALL + "/scans", "badge", badge)).hasStatusOk()
			.bodyText()
			.contains("outcome-done", "Nguyễn Thanh Bình", "Đã điểm danh lúc 07:42")
			.doesNotContain("<html", "<body");
		assertThat(coordinator().post(HALL + "/scans", "badge", badge)).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("outcome-already", "Đã điểm danh từ trước, lúc 07:42 (Ông t-lienlac)");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "https://example.vn",
			"HD100000000000000000000000000000000000000000000000000000000000000000" })
	void a_code_that_is_no_badge_of_ours_is_refused(String badge) {
		assertThat(coordinator().post(HALL + "/scans", "badge", badge)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("outcome-refused");
	}

	@Test
	void the_badge_of_somebody_who_will_not_come_is_refused() {
		String badge = badge();
		this.reception.loses(EVENT, 1);
		assertThat(coordinator().post(HALL + "/scans", "badge", badge)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("ĐB-001 đã được ghi nhận không đến");
	}

	@Test
	void those_missing_are_named_with_the_phone_of_their_liaison() {
		assertThat(coordinator().get(HALL + "/missing")).hasStatusOk()
			.bodyText()
			.contains("Bộ Y tế", "Ông t-lienlac", "Nguyễn Thanh Bình", "tel:0912345678", "Lê Văn Cường",
					"Đoàn chưa có cán bộ liên lạc");
		assertThat(liaison().get(HALL + "/missing")).bodyText().doesNotContain("Lê Văn Cường");
	}

	@Test
	void only_the_page_of_a_point_may_use_the_camera() {
		assertThat(coordinator().get(HALL)).hasHeader("Permissions-Policy",
				"camera=(self), geolocation=(), microphone=()");
		assertThat(coordinator().post(HALL + "/entries", "number", "1", "turn", "x")).hasStatus(HttpStatus.NOT_FOUND);
		for (String page : new String[] { POINTS, HALL + "/missing", "/events/hoi-nghi/delegates" }) {
			assertThat(coordinator().get(page)).hasHeader("Permissions-Policy",
					"geolocation=(), microphone=(), camera=()");
		}
	}

	@ParameterizedTest
	@CsvSource({ "?turn=0,404", "?turn=100,404", "?turn=x,404", "?turn=,200", "?turn=99,200", "?q=%25,200",
			"?q=HD1,200" })
	void the_query_string_may_hold_anything(String query, int status) {
		assertThat(coordinator().get(HALL + query)).hasStatus(status);
	}

	@ParameterizedTest
	@CsvSource({ "DIRECTOR,200,403", "UNIT_LEADER,403,403", "ADMIN,403,403" })
	void others_look_on_at_most(Role role, int looks, int enters) {
		CoordinatorPages other = pages(this.organisation.person("t-other", role));
		MvcTestResult page = other.get(HALL);
		assertThat(page).hasStatus(looks);
		assertThat(page).bodyText().doesNotContain("data-camera");
		assertThat(other.get(HALL + "/missing")).hasStatus(looks);
		assertThat(other.post(HALL + "/entries", "number", "1")).hasStatus(enters);
		assertThat(other.post(HALL + "/scans", "badge", badge())).hasStatus(enters);
		assertThat(other.post(HALL + "/entries/001/undo", "line", "1")).hasStatus(enters);
	}

	@Test
	void a_liaison_does_not_check_in_the_delegates_of_others() {
		assertThat(liaison().post(HALL + "/entries", "number", "2")).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(coordinator().get(HALL)).bodyText().contains("0/2 người");
	}

	private String badge() {
		return SignedInAs.call(Role.COORDINATOR, () -> {
			this.badges.issue(EVENT, this.reception.coordinator());
			return this.badges.tokens(EVENT, this.reception.coordinator()).get(this.reception.id(EVENT, 1));
		});
	}

	private CoordinatorPages coordinator() {
		return pages(this.reception.coordinator());
	}

	private CoordinatorPages liaison() {
		return pages(this.reception.liaison());
	}

	private CoordinatorPages pages(Actor person) {
		return new CoordinatorPages(this.mvc, this.organisation.session(person));
	}

}
