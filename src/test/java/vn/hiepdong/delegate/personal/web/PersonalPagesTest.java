package vn.hiepdong.delegate.personal.web;

import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

import vn.hiepdong.CoordinatorPages;
import vn.hiepdong.account.Actor;
import vn.hiepdong.account.Role;
import vn.hiepdong.delegate.personal.PersonalTest;

import static org.assertj.core.api.Assertions.assertThat;

class PersonalPagesTest extends PersonalTest {

	private static final String KEPT = "/events/hoi-nghi/personal-data";

	private static final String ERASURE = KEPT + "/erasure";

	@Test
	void the_page_says_what_is_kept_why_and_until_when() {
		assertThat(CoordinatorPages.words(coordinator().get(KEPT))).contains(
				"|Số điện thoại|Gọi khi đón, khi vắng mặt|Cán bộ điều phối, giám đốc; cán bộ liên lạc với đoàn của mình|1|",
				"|Số giấy tờ tùy thân|Đăng ký lưu trú tại khách sạn|Chỉ cán bộ điều phối|0|", "Chưa đặt ngày xóa",
				"|Số đoàn|2|", "|Ăn kiêng|1|");
		assertThat(pages(this.reception.liaison()).get(KEPT)).hasStatusOk()
			.bodyText()
			.doesNotContain("eraseOn", ERASURE, KEPT + "/log");
		assertThat(pages(this.director).get(KEPT)).bodyText().contains(KEPT + "/log").doesNotContain("eraseOn");
	}

	@Test
	void a_day_is_typed_as_people_type_days_and_shown_where_the_event_is() {
		assertThat(coordinator().post(KEPT + "/term", "eraseOn", "1-10-2022")).hasRedirectedUrl(KEPT);
		assertThat(coordinator().get(KEPT)).bodyText().contains("Xóa ngày 01/10/2022", "Ngày 01/10/2022");
		assertThat(coordinator().get(KEPT + "/term")).bodyText()
			.contains("Xóa ngày 01/10/2022")
			.doesNotContain("<html", "soon");
		assertThat(coordinator().get("/events/hoi-nghi")).bodyText().contains(KEPT + "/term");
		this.clock.standAt("25/9/2022 08:00");
		assertThat(coordinator().get(KEPT + "/term")).bodyText().contains("soon");
	}

	@Test
	void a_day_that_is_none_or_too_early_is_refused_at_its_field() {
		assertThat(coordinator().post(KEPT + "/term", "eraseOn", "mai")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("value=\"mai\"", "Nhập ngày");
		assertThat(coordinator().post(KEPT + "/term", "eraseOn", "16/9/2022"))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("value=\"16/9/2022\"", "Chọn một ngày sau 16/09/2022");
	}

	@Test
	void before_it_is_over_the_preview_shows_what_goes_and_offers_nothing() {
		assertThat(coordinator().get(ERASURE)).hasStatusOk()
			.bodyText()
			.contains("Chưa xóa được", "16/09/2022")
			.doesNotContain("confirmation");
		assertThat(coordinator().post(ERASURE, "confirmation", "hoi-nghi")).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("Sự kiện chưa kết thúc");
	}

	@Test
	void one_step_erases_and_the_page_says_so() {
		this.clock.standAt("1/10/2022 08:00");
		assertThat(CoordinatorPages.words(coordinator().get(ERASURE))).contains("|Họ và tên|2 người|",
				"|Số điện thoại|1 người|");
		assertThat(coordinator().post(ERASURE, "confirmation", "hoi nghi")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Gõ đúng hoi-nghi", "value=\"hoi nghi\"");
		assertThat(coordinator().post(ERASURE, "confirmation", "hoi-nghi")).hasRedirectedUrl(KEPT);
		assertThat(coordinator().get(KEPT)).bodyText()
			.contains("Đã xóa lúc 01/10/2022 08:00", "Đã xóa, của 1 người")
			.doesNotContain("name=\"eraseOn\"");
		assertThat(coordinator().get(ERASURE)).bodyText().doesNotContain("confirmation");
		assertThat(coordinator().post(ERASURE, "confirmation", "hoi-nghi")).hasStatus(HttpStatus.CONFLICT);
		assertThat(coordinator().get("/events/hoi-nghi/delegates")).bodyText()
			.contains("Đại biểu 001", "Đại biểu 002")
			.doesNotContain("Bình", "Cường", PHONE);
		assertThat(coordinator().get("/events/hoi-nghi/delegates?q=binh")).bodyText().doesNotContain("ĐB-001");
		assertThat(coordinator().get("/events/hoi-nghi/delegates?q=dai+bieu+001")).bodyText().contains("ĐB-001");
	}

	@Test
	void the_log_is_shown_to_those_who_answer_for_it() {
		coordinator().get("/events/hoi-nghi/delegates/001");
		coordinator().get("/events/hoi-nghi/delegates");
		String words = CoordinatorPages.words(pages(this.director).get(KEPT + "/log"));
		assertThat(words).contains(
				"|Ông t-dieuphoi|t-dieuphoi|Xem|Danh sách đại biểu|Danh sách 2 người|Họ tên, số điện thoại|",
				"|Xem|Trang của đại biểu|ĐB-001|Họ tên, số điện thoại, ghi chú ăn uống|");
		assertThat(words).doesNotContain("Bình", PHONE, "hải sản");
		Actor administrator = this.organisation.person("t-quantri", Role.ADMIN);
		assertThat(pages(administrator).get("/admin/personal-data?day=12/9/2022&person=t-dieuphoi")).bodyText()
			.contains("Danh sách 2 người", "value=\"hoi-nghi\"");
		assertThat(pages(administrator).get("/admin/personal-data?day=11/9/2022")).bodyText().contains("Không có dòng");
		assertThat(coordinator().get(KEPT + "/log")).hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	void the_log_is_empty_before_anybody_looked() {
		Actor administrator = this.organisation.person("t-quantri", Role.ADMIN);
		assertThat(pages(administrator).get("/admin/personal-data")).hasStatusOk().bodyText().contains("Không có dòng");
	}

	private CoordinatorPages coordinator() {
		return pages(this.reception.coordinator());
	}

}
