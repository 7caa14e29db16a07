package vn.hiepdong.duty.web;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.hiepdong.FormOnPage;
import vn.hiepdong.duty.DutyState;

import static org.assertj.core.api.Assertions.assertThat;

class PredecessorPagesTest extends DutyPageTest {

	@Test
	void a_predecessor_is_added_and_removed_on_the_page_of_the_duty() {
		String first = this.world.duty("Kế hoạch").of("le-chan").in(this.event);
		String second = this.world.duty("Kịch bản").of("quan-toan").in(this.event);
		assertThat(add(second, "q1", "14h30")).hasRedirectedUrl(at("/" + second));
		assertThat(get("dieuphoi", "/" + second)).bodyText()
			.contains("Nhiệm vụ phải xong trước", "Kế hoạch", "14 giờ 30 phút", ">Q-001 (+14h30)<");
		assertThat(get("dieuphoi", "/" + first)).bodyText().contains("Nhiệm vụ chờ nhiệm vụ này", "Kịch bản");
		assertThat(get("quan-toan", "/" + second)).bodyText()
			.contains("Kế hoạch")
			.doesNotContain(at("/" + first) + "\"", "/removal", "/predecessors");
		assertThat(post("dieuphoi", "/" + second + "/predecessors/" + first + "/removal", Map.of()))
			.hasRedirectedUrl(at("/" + second));
		assertThat(get("dieuphoi", "/" + second)).bodyText().contains("không phải chờ nhiệm vụ nào");
	}

	@Test
	void a_circle_is_told_at_the_field_with_what_was_typed() {
		String first = this.world.duty("Một").in(this.event);
		String second = this.world.duty("Hai").in(this.event);
		String third = this.world.duty("Ba").in(this.event);
		add(second, first, "");
		add(third, second, "");
		assertThat(add(first, "q3", "2h")).hasStatus(422)
			.bodyText()
			.contains("id=\"predecessor-error\"", "Q-001 → Q-002 → Q-003 → Q-001", "value=\"q3\"", "value=\"2h\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "-1h", "31 ngày", "mai" })
	void a_lag_below_zero_or_above_30_days_is_refused_at_its_field(String lag) {
		String first = this.world.duty("Một").in(this.event);
		String second = this.world.duty("Hai").in(this.event);
		assertThat(add(second, first, lag)).hasStatus(422)
			.bodyText()
			.contains("id=\"lag-error\"", "value=\"" + lag + "\"", "value=\"" + first + "\"");
	}

	@Test
	void a_duty_that_is_over_answers_409_with_what_was_typed() {
		String first = this.world.duty("Một").in(this.event);
		String second = this.world.duty("Hai").of("quan-toan").reportedDone().in(this.event);
		post("giamdoc", "/" + second + "/verification", judging(second, "remark", ""));
		assertThat(add(second, first, "")).hasStatus(409)
			.bodyText()
			.contains("đã kết thúc nên không sửa được nữa", "value=\"" + first + "\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "giamdoc", "quan-toan", "hong-bang", "le-chan", "lienlac" })
	void nobody_but_a_coordinator_may_link_duties_whatever_was_typed(String username) {
		String first = this.world.duty("Một").of("quan-toan").in(this.event);
		String second = this.world.duty("Hai").of("quan-toan").in(this.event);
		for (String typed : new String[] { first, "" }) {
			assertThat(post(username, "/" + second + "/predecessors", Map.of("predecessor", typed, "lag", "")))
				.hasStatus(403);
		}
		assertThat(post(username, "/" + second + "/predecessors/" + first + "/removal", Map.of())).hasStatus(403);
	}

	@Test
	void who_accepts_or_reports_before_the_predecessors_are_done_is_warned_and_let_through() {
		String first = this.world.duty("Một").of("le-chan").in(this.event);
		String done = this.world.duty("Xong").of("le-chan").reportedDone().in(this.event);
		String second = this.world.duty("Hai").of("quan-toan").in(this.event);
		add(second, first, "");
		add(second, done, "");
		String warning = "Lưu ý: nhiệm vụ phải xong trước chưa hoàn thành: " + first + ".";
		assertWarned(post("quan-toan", "/" + second + "/acceptance", Map.of()), warning);
		assertWarned(post("quan-toan", "/" + second + "/reports", Map.of("percent", "10", "text", "")), warning);
		assertWarned(post("quan-toan", "/" + second + "/completion", Map.of("result", "")), warning);
		assertThat(duty(second).state()).isEqualTo(DutyState.REPORTED_DONE);
	}

	@Test
	void nothing_is_warned_of_once_the_predecessor_is_cancelled() {
		String first = this.world.duty("Một").of("le-chan").in(this.event);
		String second = this.world.duty("Hai").of("quan-toan").in(this.event);
		add(second, first, "");
		post("dieuphoi", "/" + first + "/cancellation", judging(first, "cause", "Không cần nữa"));
		Map<String, Object> flash = post("quan-toan", "/" + second + "/acceptance", Map.of()).getMvcResult()
			.getFlashMap();
		assertThat(flash).doesNotContainKey("warning").containsKey("flash");
	}

	@Test
	void a_plan_that_starts_too_early_is_warned_of_and_kept() {
		Map<String, String> early = form();
		early.put("title", "Sau");
		post("dieuphoi", "", form());
		post("dieuphoi", "", early);
		assertWarned(add("Q-002", "Q-001", ""),
				"Lưu ý: thời điểm bắt đầu sớm hơn lúc nhiệm vụ phải xong trước kết thúc: Q-001.");
		Map<String, String> sent = new HashMap<>(
				FormOnPage.of(body(get("dieuphoi", "/Q-001/edit")), at("/Q-001")).toSingleValueMap());
		sent.put("dueAt", "12/9/2022 17:00");
		assertWarned(post("dieuphoi", "/Q-001", sent),
				"Lưu ý: nhiệm vụ chờ nhiệm vụ này được xếp bắt đầu quá sớm: Q-002.");
		assertThat(get("dieuphoi", "/Q-002")).bodyText().contains("Bắt đầu trước khi nhiệm vụ này xong");
	}

	private MvcTestResult add(String duty, String predecessor, String lag) {
		return post("dieuphoi", "/" + duty + "/predecessors", Map.of("predecessor", predecessor, "lag", lag));
	}

	private static void assertWarned(MvcTestResult answer, String warning) {
		assertThat(answer).hasStatus3xxRedirection();
		Map<String, Object> flash = answer.getMvcResult().getFlashMap();
		assertThat(flash).containsEntry("warning", warning).containsKey("flash");
	}

}
