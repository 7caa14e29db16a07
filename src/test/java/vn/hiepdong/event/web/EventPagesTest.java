package vn.hiepdong.event.web;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import vn.hiepdong.Organisation;
import vn.hiepdong.SignedInAs;
import vn.hiepdong.WholeApplication;
import vn.hiepdong.account.Actor;
import vn.hiepdong.account.Role;
import vn.hiepdong.event.EventView;
import vn.hiepdong.event.Events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static vn.hiepdong.event.EventPlans.conferenceOn;

@WholeApplication
@Transactional
class EventPagesTest {

	private static final Map<String, String> TYPED = Map.ofEntries(Map.entry("code", "hoi-nghi"),
			Map.entry("name", "Hội nghị sơ kết"), Map.entry("organiser", "Bộ Công an"), Map.entry("hostUnit", "t-catp"),
			Map.entry("expectedDelegates", "360"), Map.entry("beforeStartsAt", "8/9/2022 14h"),
			Map.entry("beforeEndsAt", "12/9/2022 07:00"), Map.entry("duringStartsAt", "12-9-2022 7h00"),
			Map.entry("duringEndsAt", "12/9/2022 17:30"), Map.entry("afterStartsAt", "12/9/2022 17:30"),
			Map.entry("afterEndsAt", "16/9/2022 17:00"),
			Map.entry("places", "Hội trường | Hoàng Diệu\nTrụ sở | | phuong Quan-Toan\n\n"));

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Events events;

	@Autowired
	Organisation organisation;

	Actor coordinator;

	@BeforeEach
	void people() {
		this.organisation.found();
		this.coordinator = this.organisation.person("t-dieuphoi", Role.COORDINATOR);
	}

	@Test
	void a_coordinator_plans_an_event_and_sees_it() {
		MultiValueMap<String, String> typed = typed("hostWards", "t-vinh-niem");
		typed.add("hostWards", "");
		typed.add("hostWards", "t-quan-toan");
		assertThat(post("/events", typed)).hasRedirectedUrl("/events/hoi-nghi");
		assertThat(get("/events/hoi-nghi", this.coordinator)).hasStatusOk()
			.bodyText()
			.contains("Hội nghị sơ kết", "Trong hội nghị", "12/09/2022 07:00 – 12/09/2022 17:30", "Hoàng Diệu")
			.containsSubsequence("Phường vinh-niem", "Phường quan-toan");
		assertThat(get("/events", this.coordinator)).hasStatusOk()
			.bodyText()
			.contains("/events/hoi-nghi", "12/09/2022 07:00");
	}

	@ParameterizedTest
	@CsvSource({ "name,''", "code,Không Hợp Lệ", "code,''", "organiser,''", "hostUnit,''", "hostUnit,t-nowhere",
			"expectedDelegates,nhiều", "expectedDelegates,-1", "beforeStartsAt,''", "duringStartsAt,mai",
			"duringStartsAt,31/2/2022 7:00", "duringStartsAt,12/9/2022 6:59", "afterEndsAt,12/9/2022 17:30",
			"hostWards,t-nowhere", "places,Ga | | nowhere" })
	void what_cannot_be_right_is_refused_at_its_field_and_nothing_typed_is_lost(String field, String value) {
		MultiValueMap<String, String> typed = typed(field, value);
		MvcTestResult answer = post("/events", typed);
		assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("id=\"" + field + "-error\"", "Hoàng Diệu", "12/9/2022 17:30");
		assertThat(SignedInAs.call(Role.DIRECTOR, this.events::all))
			.noneMatch((each) -> each.code().equals("hoi-nghi"));
	}

	@Test
	void a_name_that_is_too_long_is_refused_with_its_limit() {
		assertThat(post("/events", typed("name", "x".repeat(301)))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Dài quá 300 ký tự.");
	}

	@Test
	void a_form_made_from_an_old_state_answers_409_and_keeps_what_was_typed() {
		planned();
		MultiValueMap<String, String> typed = typed("name", "Của tôi");
		typed.set("version", "99");
		assertThat(post("/events/hoi-nghi", typed)).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("Của tôi", "Người khác vừa sửa");
		assertThat(SignedInAs.call(Role.DIRECTOR, () -> this.events.get("hoi-nghi")).name()).isNotEqualTo("Của tôi");
	}

	@Test
	void an_event_is_edited_from_its_form() {
		EventView event = planned();
		assertThat(get("/events/hoi-nghi/edit", this.coordinator)).hasStatusOk()
			.bodyText()
			.contains("value=\"12/09/2022 07:00\"", "Hội trường | Hoàng Diệu");
		MultiValueMap<String, String> typed = typed("name", "Tên mới");
		typed.set("version", Long.toString(event.version()));
		assertThat(post("/events/hoi-nghi", typed)).hasRedirectedUrl("/events/hoi-nghi");
		EventView changed = SignedInAs.call(Role.DIRECTOR, () -> this.events.get("hoi-nghi"));
		assertThat(changed.name()).isEqualTo("Tên mới");
		assertThat(changed.place("Hội trường").orElseThrow().id())
			.isEqualTo(event.place("Hội trường").orElseThrow().id());
	}

	@ParameterizedTest
	@CsvSource({ "DIRECTOR,/readiness", "COORDINATOR,/duties" })
	void the_start_page_leads_each_role_to_its_page_of_the_current_event(Role role, String page) {
		Actor person = this.organisation.person("t-person", role);
		planned();
		String current = SignedInAs.call(role, this.events::current).orElseThrow().code();
		assertThat(get("/", person)).hasRedirectedUrl("/events/" + current + page);
	}

	@ParameterizedTest
	@CsvSource({ "UNIT_LEADER,/my/duties", "LIAISON,/my/delegations", "ADMIN,/admin/accounts" })
	void the_start_page_leads_others_to_their_own_page(Role role, String page) {
		assertThat(get("/", this.organisation.person("t-person", role))).hasRedirectedUrl(page);
	}

	@ParameterizedTest
	@CsvSource({ "DIRECTOR,200", "UNIT_LEADER,200", "LIAISON,200", "ADMIN,403" })
	void who_sees_events(Role role, int status) {
		planned();
		Actor person = this.organisation.person("t-person", role);
		assertThat(get("/events", person)).hasStatus(status);
		assertThat(get("/events/hoi-nghi", person)).hasStatus(status);
		assertThat(get("/events/new", person)).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(get("/events/hoi-nghi/edit", person)).hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	void an_unknown_event_is_not_found() {
		assertThat(get("/events/nowhere", this.coordinator)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(get("/events/nowhere/edit", this.coordinator)).hasStatus(HttpStatus.NOT_FOUND);
	}

	private EventView planned() {
		return SignedInAs.call(Role.COORDINATOR, () -> {
			this.events.create(conferenceOn("hoi-nghi", "12/9/2022").at("Hội trường", "Hoàng Diệu", null)
				.visiting("t-vinh-niem")
				.hostedBy("t-catp"));
			return this.events.get("hoi-nghi");
		});
	}

	private static MultiValueMap<String, String> typed(String field, String value) {
		MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
		TYPED.forEach(typed::add);
		typed.set(field, value);
		if (field.equals("places")) {
			typed.set("places", typed.getFirst("places") + "\nHội trường | Hoàng Diệu");
		}
		return typed;
	}

	private MvcTestResult get(String address, Actor person) {
		return this.mvc.get().uri(address).with(user(this.organisation.session(person))).exchange();
	}

	private MvcTestResult post(String address, MultiValueMap<String, String> typed) {
		return this.mvc.post()
			.uri(address)
			.params(typed)
			.with(user(this.organisation.session(this.coordinator)))
			.with(csrf())
			.exchange();
	}

}
