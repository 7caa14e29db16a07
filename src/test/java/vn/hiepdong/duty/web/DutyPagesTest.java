package vn.hiepdong.duty.web;

import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.hiepdong.duty.DutyState;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

class DutyPagesTest extends DutyPageTest {

	@Test
	void a_duty_goes_its_whole_way_through_the_pages() {
		Map<String, String> form = form();
		assertThat(post("dieuphoi", "", form)).hasStatus3xxRedirection().hasRedirectedUrl(at("/Q-001"));
		assertThat(post("dieuphoi", "/Q-001/assignment",
				Map.of("version", "0", "leadUnit", "quan-toan", "cooperating", "le-chan")))
			.hasStatus3xxRedirection();
		assertThat(post("quan-toan", "/Q-001/acceptance", Map.of())).hasStatus3xxRedirection();
		assertThat(post("quan-toan", "/Q-001/reports", Map.of("percent", "60", "text", "Đã dựng cổng")))
			.hasStatus3xxRedirection();
		assertThat(post("quan-toan", "/Q-001/completion", Map.of("result", "Xong"))).hasStatus3xxRedirection();
		assertThat(post("giamdoc", "/Q-001/return", Map.of("reason", "Thiếu biển"))).hasStatus3xxRedirection();
		assertThat(post("quan-toan", "/Q-001/completion", Map.of("result", "Đủ biển"))).hasStatus3xxRedirection();
		assertThat(post("giamdoc", "/Q-001/verification", Map.of("remark", ""))).hasStatus3xxRedirection();
		assertThat(duty("Q-001").state()).isEqualTo(DutyState.VERIFIED);
		assertThat(get("giamdoc", "/Q-001")).hasStatusOk().bodyText().contains("Đạt yêu cầu", "Thiếu biển", "60%");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			title | '' | Không được để trống
			area | NOWHERE | Chọn một giá trị
			phase | '' | Không được để trống
			place | Chợ Sắt | Địa điểm không thuộc
			weight | 11 | từ 1 đến 10
			weight | mười | từ 1 đến 10
			startsAt | hôm qua | Nhập ngày và giờ
			startsAt | 31/2/2022 07:00 | Nhập ngày và giờ
			dueAt | 1/1/2021 07:00 | phải sau thời điểm bắt đầu
			""")
	void a_plan_that_breaks_a_rule_comes_back_as_typed(String field, String typed, String message) {
		Map<String, String> form = form();
		form.put(field, typed);
		assertThat(post("dieuphoi", "", form)).hasStatus(422)
			.bodyText()
			.contains(message, "id=\"" + field + "-error\"", "Nội dung cần giữ lại", isOffered(field) ? "" : typed);
		assertThat(count()).isZero();
	}

	@ParameterizedTest
	@CsvSource({ "title,160", "description,4000", "criteria,2000" })
	void text_that_is_too_long_comes_back_as_typed(String field, int longest) {
		Map<String, String> form = form();
		form.put(field, "ệ".repeat(longest + 1));
		assertThat(post("dieuphoi", "", form)).hasStatus(422)
			.bodyText()
			.contains("Tối đa", "id=\"" + field + "-error\"", "ệ".repeat(longest + 1));
		assertThat(count()).isZero();
		form.put(field, "ệ".repeat(longest));
		assertThat(post("dieuphoi", "", form)).hasStatus3xxRedirection();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "-1", "101", "nửa" })
	void progress_outside_0_to_100_is_refused_with_the_text_kept(String percent) {
		String number = this.world.duty("Đón").of("quan-toan").accepted().in(this.event);
		assertThat(post("quan-toan", "/" + number + "/reports", Map.of("percent", percent, "text", "Đã dựng cổng")))
			.hasStatus(422)
			.bodyText()
			.contains("id=\"percent-error\"", ">Đã dựng cổng</textarea>");
		assertThat(duty(number).state()).isEqualTo(DutyState.ACCEPTED);
	}

	@Test
	void an_illegal_step_is_refused_with_what_was_typed() {
		String number = this.world.duty("Đón").of("quan-toan").accepted().in(this.event);
		assertThat(post("dieuphoi", "/" + number + "/verification", Map.of("remark", "Tốt lắm"))).hasStatus(409)
			.bodyText()
			.contains("chưa được báo cáo hoàn thành", "Tốt lắm");
		assertThat(post("quan-toan", "/" + number + "/acceptance", Map.of())).hasStatus(409);
		assertThat(duty(number).state()).isEqualTo(DutyState.ACCEPTED);
	}

	@Test
	void a_return_and_a_cancellation_need_a_reason() {
		String number = this.world.duty("Đón").of("quan-toan").reportedDone().in(this.event);
		assertThat(post("giamdoc", "/" + number + "/return", Map.of("reason", " "))).hasStatus(422)
			.bodyText()
			.contains("Ghi rõ lý do");
		assertThat(post("dieuphoi", "/" + number + "/cancellation", Map.of("cause", ""))).hasStatus(422)
			.bodyText()
			.contains("Ghi rõ lý do");
		assertThat(duty(number).state()).isEqualTo(DutyState.REPORTED_DONE);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "acceptance", "reports", "completion", "assignment", "verification", "return", "cancellation" })
	void another_units_leader_is_refused_and_nothing_changes(String step) {
		String number = this.world.duty("Đón").of("quan-toan").in(this.event);
		assertThat(post("le-chan", "/" + number + "/" + step,
				Map.of("percent", "5", "reason", "x", "cause", "x", "leadUnit", "le-chan", "version", "1")))
			.hasStatus(403);
		assertThat(post("le-chan", "/" + number + "/" + step, Map.of())).hasStatus(403);
		assertThat(duty(number).history()).hasSize(2);
	}

	@Test
	void another_units_leader_reads_nothing_and_plans_nothing() {
		String number = this.world.duty("Đón").of("quan-toan").in(this.event);
		assertThat(get("le-chan", "/" + number)).hasStatus(403);
		assertThat(get("le-chan", "/" + number + "/edit")).hasStatus(403);
		assertThat(get("le-chan", "/new")).hasStatus(403);
		assertThat(post("le-chan", "", form())).hasStatus(403);
		assertThat(post("le-chan", "/" + number, form())).hasStatus(403);
		assertThat(get("lienlac", "")).hasStatus(403);
		assertThat(count()).isEqualTo(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/Q-999", "/Q-1", "/17", "/Q-999/edit", "?unit=khong-co", "?ward=le-chan", "?phase=NEVER",
			"?area=x", "?state=x", "?late=yes", "?begun=x", "?page=-1", "?size=0" })
	void what_does_not_exist_is_not_found(String path) {
		assertThat(get("dieuphoi", path)).hasStatus(404);
	}

	@Test
	void the_list_shows_what_the_filter_asks_for() {
		this.world.duty("Đón đoàn ở ga").of("quan-toan").in(this.event);
		this.world.duty("Canh gác kho").of("le-chan").in(this.event);
		assertThat(get("dieuphoi", "?q=don doan&unit=&ward=&phase=&size=10")).hasStatusOk()
			.bodyText()
			.contains("Đón đoàn ở ga")
			.doesNotContain("Canh gác kho");
		assertThat(get("quan-toan", "")).hasStatusOk().bodyText().doesNotContain("Canh gác kho");
		assertThat(this.mvc.get().uri("/my/duties").with(user(this.people.loadUserByUsername("quan-toan"))))
			.hasStatusOk();
		assertThat(this.mvc.get().uri("/my/duties").with(user(this.people.loadUserByUsername("dieuphoi"))))
			.hasStatus3xxRedirection();
	}

	@Test
	void the_forms_come_prepared() {
		String number = this.world.duty("Đón").of("quan-toan").in(this.event);
		assertThat(get("dieuphoi", "/new")).hasStatusOk().bodyText().contains("name=\"clientId\" value=\"0");
		assertThat(get("dieuphoi", "/" + number + "/edit")).hasStatusOk()
			.bodyText()
			.contains("value=\"31/12/2999 17:00\"", "name=\"version\" value=\"1\"");
		assertThat(get("quan-toan", "/" + number)).hasStatusOk()
			.bodyText()
			.contains(">Tiếp nhận<")
			.doesNotContain("/assignment", "/cancellation");
	}

	/** A select cannot show again a forged value that it does not offer. */
	private static boolean isOffered(String field) {
		return Set.of("area", "phase", "place").contains(field);
	}

}
