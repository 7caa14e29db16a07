package vn.hiepdong.live.kept;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import vn.hiepdong.CoordinatorPages;
import vn.hiepdong.FormOnPage;
import vn.hiepdong.SignedInAs;
import vn.hiepdong.account.Accounts;
import vn.hiepdong.account.Actor;
import vn.hiepdong.account.Role;
import vn.hiepdong.duty.views.SavedViews;
import vn.hiepdong.platform.database.InSchema;
import vn.hiepdong.platform.database.TestDatabase;
import vn.hiepdong.readiness.Readiness;
import vn.hiepdong.readiness.ReadinessView;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/**
 * A page that is kept is nobody else's, and never older than what its reader did.
 */
@InSchema("demonstration")
@SpringBootTest(properties = "hiepdong.demo=true")
@AutoConfigureMockMvc
class KeptPagesTest {

	private static final String EVENT = "/events/hoi-nghi-2022";

	private static final String LIST = EVENT + "/duties?q=nha%20khach%20tan&size=50";

	private static final String READINESS = EVENT + "/readiness";

	/** A minute may end in between, and a forecast may be made. */
	private static final int TRIES = 5;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private KeptPages pages;

	@Autowired
	private Readiness readiness;

	@Autowired
	private SavedViews views;

	@Autowired
	private Accounts accounts;

	@Autowired
	private JdbcClient jdbc;

	private MockHttpSession coordinator;

	private MockHttpSession director;

	@BeforeEach
	void bothSignIn() {
		this.coordinator = signsIn("dieuphoi");
		this.director = signsIn("giamdoc");
	}

	@Test
	void a_page_is_served_again_while_nothing_changes() {
		assertThat(Stream.generate(() -> {
			page(READINESS, this.director);
			return kept(READINESS, "giamdoc", this.director);
		}).limit(TRIES)).contains(true);
	}

	@Test
	void a_page_that_is_served_again_has_the_headers_of_the_first_time() {
		MockHttpServletResponse first = answer(READINESS, this.director);
		MockHttpServletResponse again = answer(READINESS, this.director);
		assertThat(again.getHeaderNames())
			.containsAll(first.getHeaderNames().stream().filter((name) -> !name.equals("Content-Length")).toList());
		assertThat(again.getContentType()).isEqualTo(first.getContentType());
		assertThat(again.getHeader("Content-Language")).isEqualTo(first.getHeader("Content-Language")).isEqualTo("vi");
	}

	@Test
	void nobody_gets_the_page_of_another() {
		for (String address : new String[] { READINESS, LIST, EVENT + "/duties/timeline" }) {
			String directors = page(address, this.director);
			String coordinators = page(address, this.coordinator);
			assertThat(nameOn(directors)).isNotEmpty().isNotEqualTo(nameOn(coordinators));
			assertThat(nameOn(page(address, this.director))).isEqualTo(nameOn(directors));
			assertThat(nameOn(page(address, this.coordinator))).isEqualTo(nameOn(coordinators));
		}
	}

	@Test
	void whoever_signs_in_after_somebody_else_in_the_same_browser_gets_an_own_page() {
		String before = page(READINESS, this.director);
		MockHttpSession same = signsIn("dieuphoi", this.director);
		assertThat(nameOn(page(READINESS, same))).isNotEqualTo(nameOn(before));
	}

	@Test
	void what_a_person_does_is_on_the_own_page_at_once_and_on_that_of_another_who_heard_of_it() {
		String title = "Dọn nhà khách tân trang " + System.nanoTime();
		page(LIST, this.coordinator);
		page(LIST, this.director);
		String duty = plans(title);
		assertThat(page(LIST, this.coordinator)).contains(title);
		assertThat(refreshed(LIST, this.director)).contains(title);
		givesUp(duty);
		assertThat(page(LIST, this.coordinator)).contains("state-cancelled");
		assertThat(refreshed(LIST, this.director)).contains("state-cancelled");
	}

	@Test
	void an_address_that_is_written_in_another_way_gives_nothing_older() {
		String title = "Kê bàn nhà khách tân trang " + System.nanoTime();
		String other = LIST.replace("hoi-nghi", "hoi%2Dnghi");
		page(other, this.director);
		String duty = plans(title);
		assertThat(refreshed(other, this.director)).contains(title);
		givesUp(duty);
	}

	@Test
	void how_ready_an_event_is_is_worked_out_once_for_all_until_something_changes() {
		assertThat(Stream.generate(() -> readiness() == readiness()).limit(TRIES)).contains(true);
		ReadinessView before = readiness();
		String duty = plans("Kiểm tra nhà khách tân trang");
		assertThat(readiness().whole().listed()).isEqualTo(before.whole().listed() + 1);
		givesUp(duty);
		assertThat(readiness().whole().counted()).isEqualTo(before.whole().counted());
	}

	@Test
	void whatever_a_person_sends_ends_the_pages_kept_for_that_person() {
		page(READINESS, this.coordinator);
		assertThat(send("/language", Map.of("lang", "vi"))).hasStatus(302);
		assertThat(kept(READINESS, "dieuphoi", this.coordinator)).isFalse();
	}

	@Test
	void forms_of_a_page_that_is_served_again_can_be_sent() {
		String list = EVENT + "/duties";
		page(list, this.coordinator);
		MultiValueMap<String, String> form = FormOnPage.of(page(list, this.coordinator), "/language");
		assertThat(form.getFirst("_csrf")).isNotEmpty()
			.isNotEqualTo(FormOnPage.of(page(list, this.coordinator), "/language").getFirst("_csrf"));
		form.set("lang", "en");
		assertThat(this.mvc.post().uri("/language").session(this.coordinator).params(form).exchange()).hasStatus(302);
	}

	@Test
	void a_switch_of_language_counts_at_once() {
		page(READINESS, this.director);
		assertThat(this.mvc.get()
			.uri(READINESS)
			.session(this.director)
			.cookie(new Cookie("hiepdong-language", "en"))
			.exchange()).bodyText().contains("<html lang=\"en\"");
		assertThat(page(READINESS, this.director)).contains("<html lang=\"vi\"");
	}

	@Test
	void a_sentence_that_is_said_once_is_not_said_again() {
		assertThat(
				this.mvc.get().uri(READINESS).session(this.director).flashAttr("flash", "Đã giao việc này").exchange())
			.bodyText()
			.contains("Đã giao việc này");
		assertThat(page(READINESS, this.director)).doesNotContain("Đã giao việc này");
	}

	@Test
	void what_a_person_does_elsewhere_is_on_the_own_page_too() {
		String name = "Nhà khách " + System.nanoTime();
		page(EVENT + "/duties", this.coordinator);
		Actor me = this.accounts.actor("dieuphoi").orElseThrow();
		SignedInAs.run(Role.COORDINATOR, () -> this.views.save("hoi-nghi-2022", name, "q=nha", me));
		assertThat(refreshed(EVENT + "/duties", this.coordinator)).contains(name);
		SignedInAs.run(Role.COORDINATOR, () -> this.views.list("hoi-nghi-2022", me)
			.forEach((view) -> this.views.remove("hoi-nghi-2022", view.number(), me)));
		assertThat(refreshed(EVENT + "/duties", this.coordinator)).doesNotContain(name);
	}

	@Test
	void what_is_said_once_waits_for_whoever_opens_the_page() {
		String said = "class=\"container-xl flash\"";
		String duty = plans("Kiểm tra nhà khách lần cuối");
		givesUp(duty);
		assertThat(refreshed(duty, this.coordinator)).doesNotContain(said);
		assertThat(page(duty, this.coordinator)).contains(said);
	}

	@Test
	void whoever_may_no_longer_see_a_page_does_not_get_the_kept_one() {
		page(READINESS, this.director);
		this.jdbc.sql("update account set version = version + 1 where username = 'giamdoc'").update();
		assertThat(this.mvc.get().uri(READINESS).session(this.director).exchange()).hasRedirectedUrl("/login");
	}

	private MockHttpSession signsIn(String username) {
		return signsIn(username, new MockHttpSession());
	}

	private MockHttpSession signsIn(String username, MockHttpSession session) {
		MvcTestResult in = this.mvc.post()
			.uri("/login")
			.session(session)
			.with(csrf())
			.param("username", username)
			.param("password", TestDatabase.DEMO_PASSWORD)
			.exchange();
		assertThat(in.getResponse().getRedirectedUrl()).isEqualTo("/");
		return (MockHttpSession) in.getRequest().getSession();
	}

	private String page(String address, MockHttpSession session) {
		return CoordinatorPages.html(this.mvc.get().uri(URI.create(address)).session(session).exchange());
	}

	private MockHttpServletResponse answer(String address, MockHttpSession session) {
		return this.mvc.get().uri(address).session(session).exchange().getResponse();
	}

	private String refreshed(String address, MockHttpSession session) {
		return CoordinatorPages
			.html(this.mvc.get().uri(URI.create(address)).session(session).header("X-Page-Refresh", "true").exchange());
	}

	private boolean kept(String address, String username, MockHttpSession session) {
		Freshness now = this.pages.now("hoi-nghi-2022", username).orElseThrow();
		return this.pages.find(new PageKey(session.getId(), username, Locale.forLanguageTag("vi"), address), now, true)
			.isPresent();
	}

	private ReadinessView readiness() {
		return SignedInAs.call(Role.DIRECTOR, () -> this.readiness.of("hoi-nghi-2022"));
	}

	private String plans(String title) {
		MvcTestResult answer = send(EVENT + "/duties", Map.of("title", title, "area", "RECEPTION", "phase", "BEFORE",
				"weight", "1", "criticality", "NORMAL", "startsAt", "9/9/2022 8h00", "dueAt", "11/9/2022 17:00"));
		return answer.getResponse().getRedirectedUrl();
	}

	private void givesUp(String duty) {
		MultiValueMap<String, String> form = FormOnPage.of(page(duty, this.coordinator), duty + "/cancellation");
		assertThat(send(duty + "/cancellation", Map.of("version", form.getFirst("version"), "cause", "Chỉ để thử")))
			.hasStatus(302);
	}

	private MvcTestResult send(String address, Map<String, String> typed) {
		MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
		typed.forEach(fields::add);
		return this.mvc.post().uri(address).session(this.coordinator).with(csrf()).params(fields).exchange();
	}

	private static String nameOn(String page) {
		return page.replaceFirst("(?s).*class=\"me-name\"[^>]*>([^<]*)<.*", "$1");
	}

}
