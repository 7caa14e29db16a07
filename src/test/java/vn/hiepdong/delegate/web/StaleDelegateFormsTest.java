package vn.hiepdong.delegate.web;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
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
import vn.hiepdong.event.Events;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hiepdong.event.EventPlans.conferenceOn;

/**
 * Two coordinators open the same form; what was kept meanwhile, and who may still be
 * chosen.
 */
@WholeApplication
@Transactional
class StaleDelegateFormsTest {

	private static final String DELEGATES = "/events/hoi-nghi/delegates";

	private static final String DELEGATIONS = "/events/hoi-nghi/delegations";

	private static final String DELEGATE = DELEGATES + "/001";

	private static final String DELEGATION = DELEGATIONS + "/bo-y-te";

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
	void conference() {
		this.organisation.found();
		Actor coordinator = this.organisation.person("t-dieuphoi", Role.COORDINATOR);
		this.organisation.person("t-lienlac-1", Role.LIAISON);
		this.organisation.person("t-lienlac-2", Role.LIAISON);
		this.pages = new CoordinatorPages(this.mvc, this.organisation.session(coordinator));
		SignedInAs.run(Role.COORDINATOR,
				() -> this.events.create(conferenceOn("hoi-nghi", "12/9/2022").hostedBy("t-catp")));
		this.pages.post(DELEGATIONS, "name", "Bộ Y tế", "category", "CENTRAL", "liaison", "t-lienlac-1");
		this.pages.post(DELEGATIONS, "name", "Đà Nẵng", "category", "CITY");
		this.pages.post(DELEGATES, "fullName", "Nguyễn Bình", "delegation", "bo-y-te", "phone", "0912345678");
	}

	@Test
	void a_stale_delegate_sees_the_others_change_in_words_and_may_then_be_saved() {
		MultiValueMap<String, String> mine = delegateForm();
		MultiValueMap<String, String> theirs = delegateForm();
		theirs.set("delegation", "da-nang");
		theirs.set("rank", "SENIOR_COLONEL");
		theirs.set("head", "true");
		assertThat(this.pages.post(DELEGATE, theirs)).hasRedirectedUrl(DELEGATE);
		mine.set("fullName", "Nguyễn Thanh Bình");
		mine.set("phone", "+84 912.345.678");
		MvcTestResult answer = this.pages.post(DELEGATE, mine);
		assertThat(answer).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("value=\"Nguyễn Thanh Bình\"", "name=\"version\" value=\"1\"");
		assertThat(CoordinatorPages.words(answer))
			.contains("|Người khác đã sửa nội dung này|", row("Họ và tên", "Nguyễn Bình", "Nguyễn Thanh Bình"),
					row("Đoàn đại biểu", "Đà Nẵng", "Bộ Y tế"), row("Cấp bậc", "Đại tá", "Không có cấp bậc"),
					row("Trưởng đoàn", "Có", "Không"))
			.doesNotContain("Số điện thoại|0912 345 678");
		mine.set("version", "1");
		assertThat(this.pages.post(DELEGATE, mine)).hasRedirectedUrl(DELEGATE);
		assertThat(delegateForm().getFirst("fullName")).isEqualTo("Nguyễn Thanh Bình");
		assertThat(delegateForm().getFirst("delegation")).isEqualTo("bo-y-te");
	}

	@Test
	void a_stale_delegation_sees_the_others_change_in_words_and_may_then_be_saved() {
		MultiValueMap<String, String> mine = delegationForm();
		MultiValueMap<String, String> theirs = delegationForm();
		theirs.set("category", "CITY");
		theirs.set("liaison", "t-lienlac-2");
		assertThat(this.pages.post(DELEGATION, theirs)).hasStatus3xxRedirection();
		mine.set("name", "Bộ Y tế và Dân số");
		MvcTestResult answer = this.pages.post(DELEGATION, mine);
		assertThat(answer).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("value=\"Bộ Y tế và Dân số\"", "name=\"version\" value=\"1\"");
		assertThat(CoordinatorPages.words(answer)).contains("|Người khác đã sửa nội dung này|",
				row("Tên đoàn", "Bộ Y tế", "Bộ Y tế và Dân số"),
				row("Thành phần", "Thành phố trực thuộc Trung ương", "Trung ương"),
				row("Cán bộ liên lạc", "Ông t-lienlac-2", "Ông t-lienlac-1"));
		mine.set("version", "1");
		assertThat(this.pages.post(DELEGATION, mine)).hasStatus3xxRedirection();
		assertThat(delegationForm().getFirst("liaison")).isEqualTo("t-lienlac-1");
	}

	@Test
	void a_delegate_saved_untouched_stays_as_it_is() {
		assertThat(this.pages.post(DELEGATE, delegateForm())).hasRedirectedUrl(DELEGATE);
		assertThat(delegateForm().getFirst("phone")).isEqualTo("0912 345 678");
		assertThat(delegateForm().getFirst("delegation")).isEqualTo("bo-y-te");
	}

	@Test
	void a_delegation_saved_untouched_keeps_a_liaison_whose_account_was_closed() {
		close("t-lienlac-1");
		assertThat(this.pages.get(DELEGATION + "/edit")).bodyText()
			.contains("Ông t-lienlac-1 (tài khoản không còn dùng)");
		assertThat(this.pages.post(DELEGATION, delegationForm())).hasStatus3xxRedirection();
		assertThat(delegationForm().getFirst("liaison")).isEqualTo("t-lienlac-1");
	}

	@Test
	void a_closed_account_cannot_be_chosen_anew() {
		close("t-lienlac-2");
		MultiValueMap<String, String> form = delegationForm();
		form.set("liaison", "t-lienlac-2");
		assertThat(this.pages.post(DELEGATION, form)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("id=\"liaison-error\"");
		assertThat(this.pages.post(DELEGATIONS, "name", "Huế", "category", "CITY", "liaison", "t-lienlac-2"))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(delegationForm().getFirst("liaison")).isEqualTo("t-lienlac-1");
	}

	private void close(String username) {
		this.jdbc.sql("update account set enabled = false where username = ?").param(username).update();
	}

	private MultiValueMap<String, String> delegateForm() {
		return this.pages.form(DELEGATE + "/edit", DELEGATE);
	}

	private MultiValueMap<String, String> delegationForm() {
		return this.pages.form(DELEGATION + "/edit", DELEGATION);
	}

	private static String row(String label, String theirs, String mine) {
		return "|" + label + "|" + theirs + "|" + mine + "|";
	}

}
