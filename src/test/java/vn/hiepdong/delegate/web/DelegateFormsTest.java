package vn.hiepdong.delegate.web;

import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

import vn.hiepdong.CoordinatorPages;
import vn.hiepdong.Organisation;
import vn.hiepdong.SignedInAs;
import vn.hiepdong.WholeApplication;
import vn.hiepdong.account.Actor;
import vn.hiepdong.account.Role;
import vn.hiepdong.event.Events;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hiepdong.event.EventPlans.conferenceOn;

@WholeApplication
@Transactional
class DelegateFormsTest {

	private static final String DELEGATES = "/events/hoi-nghi/delegates";

	private static final String DELEGATIONS = "/events/hoi-nghi/delegations";

	/** What cannot be seen: a no-break space, a wide one and one without any width. */
	private static final String NOTHING_TO_SEE = "\u00a0\u3000\u200b";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Events events;

	@Autowired
	Organisation organisation;

	CoordinatorPages pages;

	@BeforeEach
	void conference() {
		this.organisation.found();
		Actor coordinator = this.organisation.person("t-dieuphoi", Role.COORDINATOR);
		this.pages = new CoordinatorPages(this.mvc, this.organisation.session(coordinator));
		SignedInAs.run(Role.COORDINATOR,
				() -> this.events.create(conferenceOn("hoi-nghi", "12/9/2022").hostedBy("t-catp")));
		assertThat(this.pages.post(DELEGATIONS, "name", "Bộ Y tế", "category", "CENTRAL"))
			.hasRedirectedUrl(DELEGATES + "?delegation=bo-y-te");
	}

	@Test
	void a_delegate_sent_twice_is_added_once_and_named() {
		String form = this.pages.form(DELEGATES + "/new", DELEGATES).getFirst("clientId");
		assertThat(add("clientId", form)).hasRedirectedUrl(DELEGATES + "/001");
		assertThat(add("clientId", form)).hasStatus(HttpStatus.CONFLICT).bodyText().contains("ĐB-001", "Trần Đức");
		assertThat(this.pages.get(DELEGATES + "/002")).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(add("clientId", form)).bodyText().doesNotContain(form);
		assertThat(add("clientId", UUID.randomUUID().toString())).hasStatus3xxRedirection();
	}

	@Test
	void a_delegation_sent_twice_is_registered_once_and_named() {
		String form = this.pages.form(DELEGATIONS + "/new", DELEGATIONS).getFirst("clientId");
		assertThat(register("clientId", form)).hasRedirectedUrl(DELEGATES + "?delegation=da-nang");
		assertThat(register("clientId", form, "code", "khac")).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("value=\"Đà Nẵng\"", "đã tạo đoàn “Đà Nẵng”")
			.doesNotContain(form);
		assertThat(this.pages.get(DELEGATIONS + "/khac/edit")).hasStatus(HttpStatus.NOT_FOUND);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "x", "../", "1-1-1-1-1" })
	void a_form_without_a_usable_identifier_counts_as_a_new_one(String sent) {
		assertThat(add("clientId", sent)).hasRedirectedUrl(DELEGATES + "/001");
		assertThat(register("clientId", sent)).hasStatus3xxRedirection();
	}

	@Test
	void a_name_in_which_nothing_can_be_seen_is_no_name() {
		refused("fullName", add("fullName", NOTHING_TO_SEE));
		refused("name", register("name", NOTHING_TO_SEE));
		assertThat(this.pages.get(DELEGATES + "/001")).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void what_is_counted_is_what_people_see_not_how_it_was_encoded() {
		assertThat(add("fullName", "e\u0302\u0323".repeat(120), "position", "o\u031b\u0301".repeat(160), "agency",
				"a\u0306\u0309".repeat(200), "phone", "0912\u00a0345\u00a0678"))
			.hasRedirectedUrl(DELEGATES + "/001");
		assertThat(register("name", "e\u0302\u0323".repeat(200), "code", "e")).hasStatus3xxRedirection();
		refused("fullName", add("fullName", "ệ".repeat(121)));
		refused("name", register("name", "ệ".repeat(201)));
	}

	@Test
	void a_rank_that_does_not_exist_is_refused_and_not_dropped() {
		refused("rank", add("rank", "GENERALISSIMO"));
		assertThat(this.pages.get(DELEGATES + "/001")).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void a_delegation_cannot_have_the_address_of_the_form_for_a_new_one() {
		refused("code", register("code", "new"));
		refused("code", register("name", "New", "code", ""));
		assertThat(this.pages.get(DELEGATIONS + "/new/edit")).hasStatus(HttpStatus.NOT_FOUND);
	}

	private MvcTestResult add(String... typed) {
		return this.pages.post(DELEGATES, Map.of("fullName", "Trần Đức", "delegation", "bo-y-te"), typed);
	}

	private MvcTestResult register(String... typed) {
		return this.pages.post(DELEGATIONS, Map.of("name", "Đà Nẵng", "category", "CITY"), typed);
	}

	private static void refused(String field, MvcTestResult answer) {
		assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("id=\"" + field + "-error\"");
	}

}
