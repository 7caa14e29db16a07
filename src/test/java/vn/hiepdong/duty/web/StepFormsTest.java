package vn.hiepdong.duty.web;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.hiepdong.duty.DutyState;

import static org.assertj.core.api.Assertions.assertThat;

class StepFormsTest extends DutyPageTest {

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
		assertThat(post("giamdoc", "/Q-001/return", judging("Q-001", "reason", "Thiếu biển")))
			.hasStatus3xxRedirection();
		assertThat(post("quan-toan", "/Q-001/completion", Map.of("result", "Đủ biển"))).hasStatus3xxRedirection();
		assertThat(post("giamdoc", "/Q-001/verification", judging("Q-001", "remark", ""))).hasStatus3xxRedirection();
		assertThat(duty("Q-001").state()).isEqualTo(DutyState.VERIFIED);
		assertThat(get("giamdoc", "/Q-001")).hasStatusOk().bodyText().contains("Đạt yêu cầu", "Thiếu biển", "60%");
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
		assertThat(post("dieuphoi", "/" + number + "/verification", judging(number, "remark", "Tốt lắm")))
			.hasStatus(409)
			.bodyText()
			.contains("chưa được báo cáo hoàn thành", "Tốt lắm");
		assertThat(post("quan-toan", "/" + number + "/acceptance", Map.of())).hasStatus(409);
		assertThat(duty(number).state()).isEqualTo(DutyState.ACCEPTED);
	}

	@Test
	void a_return_and_a_cancellation_need_a_reason() {
		String number = this.world.duty("Đón").of("quan-toan").reportedDone().in(this.event);
		assertThat(post("giamdoc", "/" + number + "/return", judging(number, "reason", " "))).hasStatus(422)
			.bodyText()
			.contains("Ghi rõ lý do");
		assertThat(post("dieuphoi", "/" + number + "/cancellation", judging(number, "cause", ""))).hasStatus(422)
			.bodyText()
			.contains("Ghi rõ lý do");
		assertThat(duty(number).state()).isEqualTo(DutyState.REPORTED_DONE);
	}

}
