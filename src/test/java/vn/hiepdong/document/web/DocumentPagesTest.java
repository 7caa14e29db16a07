package vn.hiepdong.document.web;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

import vn.hiepdong.CoordinatorPages;
import vn.hiepdong.Organisation;
import vn.hiepdong.WholeApplication;
import vn.hiepdong.account.Role;
import vn.hiepdong.delegate.Reception;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hiepdong.delegate.DelegatePlans.delegate;

/**
 * From the page of documents to badges in hand, and to another badge for one that was
 * lost.
 */
@WholeApplication
@Transactional
class DocumentPagesTest {

	private static final String DOCUMENTS = "/events/hoi-nghi/documents";

	private static final String BADGE = "/events/hoi-nghi/delegates/001/badge";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Reception reception;

	@Autowired
	Organisation organisation;

	CoordinatorPages pages;

	@BeforeEach
	void conference() {
		this.reception.open("hoi-nghi");
		this.reception.expects("hoi-nghi", delegate("Nguyễn Thanh Bình").of(Reception.OWN));
		this.reception.expects("hoi-nghi", delegate("Lê Văn Cường").of(Reception.OTHER));
		this.pages = new CoordinatorPages(this.mvc, this.organisation.session(this.reception.coordinator()));
	}

	@AfterEach
	void signOut() {
		SecurityContextHolder.clearContext();
	}

	@Test
	void badges_are_given_and_then_printed() {
		assertThat(this.pages.get(DOCUMENTS)).hasStatusOk()
			.bodyText()
			.contains("0/2 đại biểu", "Cấp phù hiệu cho 2 đại biểu còn thiếu")
			.doesNotContain("Tải phù hiệu");
		assertThat(this.pages.get(DOCUMENTS + "/badges.pdf")).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("Chưa cấp phù hiệu nào");
		assertThat(this.pages.post("/events/hoi-nghi/badges")).hasRedirectedUrl(DOCUMENTS);
		assertThat(this.pages.get(DOCUMENTS)).bodyText().contains("2/2 đại biểu", "Tải phù hiệu", "Bộ Y tế");
		assertThat(this.pages.get(DOCUMENTS + "/badges.pdf?delegation=")).hasStatusOk()
			.hasContentType(MediaType.APPLICATION_PDF)
			.headers()
			.hasHeaderSatisfying("Content-Disposition", (names) -> assertThat(names)
				.allMatch((name) -> name.matches("attachment; filename=\"phu-hieu-hoi-nghi-20\\d{6}\\.pdf\"")));
		assertThat(this.pages.get(DOCUMENTS + "/place-cards.pdf?delegation=" + Reception.OWN)).hasStatusOk()
			.hasContentType(MediaType.APPLICATION_PDF);
	}

	@Test
	void a_lost_badge_is_replaced_for_a_reason() {
		assertThat(this.pages.get(BADGE)).bodyText().contains("Chưa cấp phù hiệu");
		this.pages.post("/events/hoi-nghi/badges");
		assertThat(this.pages.get(BADGE)).bodyText().contains("Đang dùng").doesNotContain("Không còn giá trị");
		assertThat(this.pages.post(BADGE + "/replacement", "copy", "1", "reason", " "))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("reason-error");
		assertThat(this.pages.post(BADGE + "/replacement", "copy", "1", "reason", "Mất ở khách sạn"))
			.hasRedirectedUrl(BADGE);
		assertThat(this.pages.get(BADGE)).bodyText().contains("Mất ở khách sạn", "Đang dùng", "Không còn giá trị");
		assertThat(this.pages.post(BADGE + "/replacement", "copy", "1", "reason", "Mất lần nữa"))
			.hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("vừa được cấp lại", "Mất lần nữa");
	}

	@ParameterizedTest
	@EnumSource(names = "COORDINATOR", mode = EnumSource.Mode.EXCLUDE)
	void others_neither_give_badges_nor_print(Role role) {
		CoordinatorPages other = new CoordinatorPages(this.mvc,
				this.organisation.session(this.organisation.person("t-other", role)));
		assertThat(other.get(DOCUMENTS)).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(other.get(DOCUMENTS + "/badges.pdf")).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(other.get(BADGE)).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(other.post("/events/hoi-nghi/badges")).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(other.post(BADGE + "/replacement", "copy", "1", "reason", "x")).hasStatus(HttpStatus.FORBIDDEN);
	}

}
