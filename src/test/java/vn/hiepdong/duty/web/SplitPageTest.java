package vn.hiepdong.duty.web;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.hiepdong.duty.DutyState;
import vn.hiepdong.duty.ProgressReport;

import static org.assertj.core.api.Assertions.assertThat;

class SplitPageTest extends DutyPageTest {

	@Test
	void a_leader_passes_a_duty_down_by_a_form_of_several_rows() {
		String number = district();
		assertThat(get("hong-bang", "/" + number)).bodyText().contains(">Giao cấp dưới<");
		assertThat(get("hong-bang", "/" + number + "/children")).hasStatusOk()
			.bodyText()
			.contains("parts[4].title", ">Công an phường Quán Toan</option>")
			.doesNotContain(">Công an quận Lê Chân</option>", ">Công an quận Hồng Bàng</option>");
		assertThat(post("hong-bang", "/" + number + "/children", parts())).hasStatus3xxRedirection()
			.hasRedirectedUrl(at("/" + number));
		assertThat(duty("Q-002").plan().title()).isEqualTo("Đoạn một");
		assertThat(duty("Q-003").plan().weight()).isEqualTo(8);
		assertThat(get("hong-bang", "/" + number)).bodyText()
			.contains("Nhiệm vụ con", "Đoạn một", "Đoạn hai", "Chưa báo cáo hoàn thành được: Q-002, Q-003 chưa xong");
		assertThat(get("quan-toan", "/Q-002")).bodyText().contains("Thuộc nhiệm vụ").doesNotContain("duties/Q-001\"");
		assertThat(get("dieuphoi", "")).bodyText().contains("Q-001 › ");
	}

	@ParameterizedTest
	@CsvSource({ "parts[1].unit, le-chan", "parts[1].unit, ''", "parts[1].title, ''", "parts[0].weight, 11",
			"parts[0].weight, ''", "parts[1].dueAt, 31/12/2999 18:00", "parts[1].dueAt, hôm qua",
			"parts[0].startsAt, 32/1/2022" })
	void a_wrong_row_is_told_at_its_field_and_keeps_what_was_typed(String field, String typed) {
		String number = district();
		Map<String, String> form = parts();
		form.put(field, typed);
		assertThat(post("hong-bang", "/" + number + "/children", form)).hasStatus(422)
			.bodyText()
			.contains("id=\"" + field + "-error\"", ">Vỉa hè thông thoáng</textarea>");
		assertThat(count()).isEqualTo(1);
	}

	@Test
	void rows_that_were_left_out_in_between_move_up_before_they_are_told_of() {
		String number = district();
		Map<String, String> form = parts();
		form.put("parts[3].title", "Đoạn ba");
		assertThat(post("hong-bang", "/" + number + "/children", form)).hasStatus(422)
			.bodyText()
			.contains("id=\"parts[2].unit-error\"", "name=\"parts[2].title\" value=\"Đoạn ba\"");
	}

	@Test
	void an_empty_form_is_told_so() {
		String number = district();
		assertThat(post("hong-bang", "/" + number + "/children", Map.of())).hasStatus(422)
			.bodyText()
			.contains("Nhập ít nhất một phần");
	}

	@Test
	void a_form_sent_twice_makes_nothing_twice_and_can_be_sent_on_purpose() {
		String number = district();
		Map<String, String> form = parts();
		post("hong-bang", "/" + number + "/children", form);
		MvcTestResult answer = post("hong-bang", "/" + number + "/children", form);
		assertThat(answer).hasStatus(409).bodyText().contains("đã tạo các nhiệm vụ con của Q-001", "Đoạn hai");
		assertThat(count()).isEqualTo(3);
		form.put("clientId", freshId(answer, form.get("clientId")));
		assertThat(post("hong-bang", "/" + number + "/children", form)).hasStatus3xxRedirection();
		assertThat(count()).isEqualTo(5);
	}

	@Test
	void a_duty_that_is_not_accepted_is_not_split_and_the_form_keeps_its_rows() {
		String number = this.world.duty("Ra quân").of("hong-bang").in(this.event);
		assertThat(post("hong-bang", "/" + number + "/children", parts())).hasStatus(409)
			.bodyText()
			.contains("Đoạn hai", "Chỉ giao cấp dưới được khi");
		assertThat(get("hong-bang", "/" + number)).bodyText().doesNotContain(">Giao cấp dưới<");
	}

	@ParameterizedTest
	@CsvSource({ "le-chan", "quan-toan", "giamdoc", "lienlac" })
	void strangers_are_refused_whatever_they_send(String stranger) {
		String number = district();
		assertThat(get(stranger, "/" + number + "/children")).hasStatus(403);
		assertThat(post(stranger, "/" + number + "/children", parts())).hasStatus(403);
		assertThat(post(stranger, "/" + number + "/children", Map.of())).hasStatus(403);
	}

	@Test
	void the_leader_above_edits_the_part_and_chooses_among_the_units_below() {
		String number = district();
		post("hong-bang", "/" + number + "/children", parts());
		assertThat(get("hong-bang", "/Q-002/edit")).hasStatusOk().bodyText().contains("Đoạn một");
		assertThat(get("quan-toan", "/Q-002/edit")).hasStatus(403);
		assertThat(get("hong-bang", "/Q-001/edit")).hasStatus(403);
		String page = body(get("hong-bang", "/Q-002"));
		String choice = page.substring(page.indexOf("name=\"leadUnit\""));
		assertThat(choice.substring(0, choice.indexOf("</select>"))).contains("<option value=\"thuong-ly\"")
			.doesNotContain("<option value=\"le-chan\"", "value=\"catp\"");
		assertThat(post("hong-bang", "/Q-002/assignment", Map.of("version", "0", "leadUnit", "thuong-ly")))
			.hasStatus3xxRedirection();
		assertThat(post("hong-bang", "/Q-003/cancellation", judging("Q-003", "cause", "Gộp vào đoạn một")))
			.hasStatus3xxRedirection();
		assertThat(duty("Q-003").state()).isEqualTo(DutyState.CANCELLED);
	}

	@Test
	void a_whole_takes_no_report_and_says_where_to_report() {
		String number = district();
		post("hong-bang", "/" + number + "/children", parts());
		assertThat(post("hong-bang", "/" + number + "/reports", Map.of("percent", "40", "text", "Đã xong một nửa")))
			.hasStatus(409)
			.bodyText()
			.contains("tính theo các nhiệm vụ con Q-002, Q-003", ">Đã xong một nửa</textarea>");
		assertThat(post("hong-bang", "/" + number + "/completion", Map.of("result", "Xong"))).hasStatus(409)
			.bodyText()
			.contains("nhiệm vụ con Q-002, Q-003 chưa xong");
		this.world.does("quan-toan", () -> this.duties.accept(this.event, "Q-002", this.world.actor("quan-toan")));
		this.world.does("quan-toan", () -> this.duties.report(this.event, "Q-002",
				new ProgressReport(UUID.randomUUID(), 80, ""), this.world.actor("quan-toan")));
		assertThat(duty(number).progress()).as("80 by 5 of 13").isEqualTo(30);
	}

	@Test
	void a_comment_and_a_part_are_sent_from_the_page_of_the_duty() {
		String number = this.world.duty("Đón").of("quan-toan").with("le-chan").accepted().in(this.event);
		assertThat(post("le-chan", "/" + number + "/comments", Map.of("comment", "Xe đến muộn 10 phút")))
			.hasRedirectedUrl(at("/" + number));
		assertThat(post("le-chan", "/" + number + "/part-reports",
				Map.of("partPercent", "60", "partText", "Đã cử 5 cán bộ")))
			.hasRedirectedUrl(at("/" + number));
		assertThat(get("quan-toan", "/" + number)).bodyText()
			.contains("Xe đến muộn 10 phút", "Đã cử 5 cán bộ", "60%")
			.doesNotContain("/part-reports");
		assertThat(get("le-chan", "")).bodyText().as("it is among theirs").contains("Q-001");
		assertThat(post("le-chan", "/" + number + "/comments", Map.of("comment", " "))).hasStatus(422)
			.bodyText()
			.contains("id=\"comment-error\"");
		assertThat(post("le-chan", "/" + number + "/part-reports", Map.of("partPercent", "nửa", "partText", "Đã cử")))
			.hasStatus(422)
			.bodyText()
			.contains("id=\"partPercent-error\"", ">Đã cử</textarea>");
		assertThat(post("quan-toan", "/" + number + "/part-reports", Map.of())).hasStatus(403);
		assertThat(post("thuong-ly", "/" + number + "/comments", Map.of("comment", "x"))).hasStatus(403);
	}

	private String district() {
		return this.world.duty("Ra quân").of("hong-bang").accepted().in(this.event);
	}

	/** Two parts and a row that was left empty. */
	private static Map<String, String> parts() {
		Map<String, String> form = new HashMap<>(Map.of("clientId", UUID.randomUUID().toString()));
		form.putAll(Map.of("parts[0].title", "Đoạn một", "parts[0].unit", "quan-toan", "parts[0].weight", "5",
				"parts[0].criteria", "Vỉa hè thông thoáng"));
		form.putAll(Map.of("parts[1].title", "Đoạn hai", "parts[1].unit", "thuong-ly", "parts[1].weight", "8",
				"parts[1].startsAt", "", "parts[1].dueAt", "30/12/2999 17h"));
		form.putAll(Map.of("parts[2].title", "", "parts[2].unit", "", "parts[2].weight", "5"));
		return form;
	}

}
