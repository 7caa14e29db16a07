package vn.hiepdong.delegate.web;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

import vn.hiepdong.Organisation;
import vn.hiepdong.StatementCount;
import vn.hiepdong.WholeApplication;
import vn.hiepdong.account.Actor;
import vn.hiepdong.account.Role;
import vn.hiepdong.delegate.Category;
import vn.hiepdong.delegate.DelegatePlans;
import vn.hiepdong.delegate.Delegates;
import vn.hiepdong.delegate.DelegationPlan;
import vn.hiepdong.delegate.Delegations;
import vn.hiepdong.delegate.Itinerary;
import vn.hiepdong.event.Events;
import vn.hiepdong.platform.Ids;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static vn.hiepdong.delegate.DelegatePlans.delegate;
import static vn.hiepdong.event.EventPlans.conferenceOn;

@WholeApplication
@Transactional
class DelegatePagesTest {

	private static final String LIST = "/events/hoi-nghi/delegates";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Events events;

	@Autowired
	Delegates delegates;

	@Autowired
	Delegations delegations;

	@Autowired
	Organisation organisation;

	Actor coordinator;

	@BeforeEach
	void conference() {
		this.organisation.found();
		this.coordinator = this.organisation.person("t-dieuphoi", Role.COORDINATOR);
		asCoordinator();
		this.events.create(conferenceOn("hoi-nghi", "12/9/2022").hostedBy("t-catp"));
		this.delegations.register("hoi-nghi",
				new DelegationPlan("bo-y-te", Category.CENTRAL, "Bộ Y tế", null, Itinerary.UNKNOWN), Ids.next(),
				this.coordinator);
		add(delegate("Nguyễn Thanh Bình").of("bo-y-te").as("Vụ trưởng").calledAt("0912345678").leading());
	}

	@AfterEach
	void signOut() {
		SecurityContextHolder.clearContext();
	}

	@Test
	void the_list_shows_whom_to_call_and_who_leads() {
		assertThat(get(LIST + "?q=binh")).hasStatusOk()
			.bodyText()
			.contains("Họ và tên", "Cơ quan, đơn vị", "Đoàn đại biểu", "Số điện thoại", "ĐB-001",
					"/events/hoi-nghi/delegates/001", "Trưởng đoàn", "href=\"tel:0912345678\"", "0912 345 678",
					"Trung ương: 1", "Tất cả: 1");
		assertThat(get(LIST + "?q=nobody")).hasStatusOk().bodyText().contains("Không tìm thấy");
		assertThat(get(LIST + "?q=%")).hasStatusOk().bodyText().contains("Không tìm thấy");
		assertThat(get(LIST + "?q=_")).hasStatusOk().bodyText().contains("Không tìm thấy");
	}

	@Test
	void the_count_of_all_is_not_marked_where_one_delegation_is_shown() {
		assertThat(get(LIST)).bodyText().containsPattern("class=\"chip\"[^>]*aria-current");
		assertThat(get(LIST + "?delegation=bo-y-te")).hasStatusOk()
			.bodyText()
			.contains("Tất cả: 1")
			.doesNotContainPattern("class=\"chip\"[^>]*aria-current");
	}

	@Test
	void the_list_takes_as_many_statements_for_many_as_for_one() {
		long forOne = StatementCount.of(() -> get(LIST));
		asCoordinator();
		for (int i = 0; i < 120; i++) {
			add(delegate("Trần Văn Cường").of("bo-y-te"));
		}
		assertThat(StatementCount.of(() -> get(LIST))).isEqualTo(forOne).isPositive();
		assertThat(get(LIST + "?q=cuong&page=1")).hasStatusOk().bodyText().contains("page=2", "page=0", "q=cuong");
	}

	@ParameterizedTest
	@CsvSource({ "?category=CENTRAL,200", "?category=,200", "?category=NONSENSE,400", "?page=-1,200",
			"?page=2147483647,200", "?page=99999999999,400", "?page=x,400", "?delegation=nowhere,200",
			"?sort=unknown,200" })
	void the_query_string_may_hold_anything(String query, int status) {
		assertThat(get(LIST + query)).hasStatus(status);
	}

	@Test
	void a_delegate_has_a_page_at_the_human_number() {
		assertThat(get(LIST + "/001")).hasStatusOk().bodyText().contains("Nguyễn Thanh Bình", "Vụ trưởng", "Bộ Y tế");
		assertThat(get(LIST + "/999")).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(get(LIST + "/abc")).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(get("/events/nowhere/delegates")).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void a_coordinator_adds_a_delegate() {
		assertThat(get(LIST + "/new?delegation=bo-y-te")).hasStatusOk();
		assertThat(post(LIST, "fullName", " Trần  Đức ", "delegation", "bo-y-te", "phone", "+84 912.345.679", "rank",
				"SENIOR_COLONEL"))
			.hasRedirectedUrl(LIST + "/002");
		assertThat(get(LIST + "/002")).bodyText().contains("Trần Đức", "Đại tá", "0912 345 679");
	}

	@ParameterizedTest
	@CsvSource({ "fullName,''", "delegation,''", "delegation,nowhere", "phone,12345", "head,true" })
	void what_cannot_be_right_is_refused_at_its_field_and_nothing_typed_is_lost(String field, String value) {
		MvcTestResult answer = post(LIST, "fullName", field.equals("fullName") ? value : "Trần Đức", "delegation",
				field.equals("delegation") ? value : "bo-y-te", "phone", field.equals("phone") ? value : "", "head",
				field.equals("head") ? value : "", "agency", "Cục nghiệp vụ tôi vừa gõ");
		assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("id=\"" + field + "-error\"", "Cục nghiệp vụ tôi vừa gõ");
		assertThat(get(LIST + "/002")).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void a_delegate_is_edited_from_the_form_unless_somebody_was_faster() {
		assertThat(get(LIST + "/001/edit")).hasStatusOk().bodyText().contains("0912 345 678", "value=\"0\"");
		assertThat(post(LIST + "/001", "fullName", "Nguyễn Bình", "delegation", "bo-y-te", "version", "0"))
			.hasRedirectedUrl(LIST + "/001");
		assertThat(post(LIST + "/001", "fullName", "Người thứ hai", "delegation", "bo-y-te", "version", "0"))
			.hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("Người thứ hai", "Người khác vừa sửa");
	}

	@Test
	void a_coordinator_registers_and_edits_a_delegation() {
		assertThat(get("/events/hoi-nghi/delegations/new")).hasStatusOk();
		assertThat(post("/events/hoi-nghi/delegations", "name", "Đà Nẵng", "category", "CITY"))
			.hasRedirectedUrl(LIST + "?delegation=da-nang");
		assertThat(get("/events/hoi-nghi/delegations/da-nang/edit")).hasStatusOk().bodyText().contains("Đà Nẵng");
		assertThat(post("/events/hoi-nghi/delegations/da-nang", "name", "Tên mới", "category", "CITY", "version", "0"))
			.hasRedirectedUrl(LIST + "?delegation=da-nang");
		assertThat(post("/events/hoi-nghi/delegations/da-nang", "name", "Của tôi", "category", "CITY", "version", "0"))
			.hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("Của tôi");
		assertThat(post("/events/hoi-nghi/delegations", "name", "", "category", "NONSENSE", "code", "Bộ"))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("name-error", "category-error", "code-error");
	}

	@ParameterizedTest
	@EnumSource(names = "COORDINATOR", mode = EnumSource.Mode.EXCLUDE)
	void others_neither_open_the_forms_nor_send_them(Role role) {
		Actor other = this.organisation.person("t-other", role);
		for (String form : new String[] { LIST + "/new", LIST + "/001/edit", "/events/hoi-nghi/delegations/new",
				"/events/hoi-nghi/delegations/bo-y-te/edit" }) {
			assertThat(get(form, other)).hasStatus(HttpStatus.FORBIDDEN);
		}
		assertThat(this.mvc.post()
			.uri(LIST)
			.param("fullName", "Giả mạo")
			.param("delegation", "bo-y-te")
			.with(user(this.organisation.session(other)))
			.with(csrf())).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(get(LIST + "?q=mao")).bodyText().contains("Không tìm thấy");
	}

	@ParameterizedTest
	@CsvSource({ "DIRECTOR,200,200", "LIAISON,200,403", "UNIT_LEADER,403,403", "ADMIN,403,403" })
	void who_sees_the_list_and_the_delegate_of_somebody_elses_delegation(Role role, int list, int delegate) {
		Actor other = this.organisation.person("t-other", role);
		assertThat(get(LIST, other)).hasStatus(list);
		assertThat(get(LIST + "/001", other)).hasStatus(delegate);
	}

	private void asCoordinator() {
		SecurityContextHolder.getContext()
			.setAuthentication(new TestingAuthenticationToken("t-dieuphoi", "", "ROLE_COORDINATOR"));
	}

	private void add(DelegatePlans plan) {
		this.delegates.add("hoi-nghi", plan.plan(), Ids.next(), this.coordinator);
	}

	private MvcTestResult get(String address) {
		return get(address, this.coordinator);
	}

	private MvcTestResult get(String address, Actor person) {
		return this.mvc.get().uri(address).with(user(this.organisation.session(person))).exchange();
	}

	private MvcTestResult post(String address, String... typed) {
		MockMvcTester.MockMvcRequestBuilder request = this.mvc.post().uri(address);
		for (int i = 0; i < typed.length; i += 2) {
			request.param(typed[i], typed[i + 1]);
		}
		return request.with(user(this.organisation.session(this.coordinator))).with(csrf()).exchange();
	}

}
