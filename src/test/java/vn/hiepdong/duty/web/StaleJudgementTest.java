package vn.hiepdong.duty.web;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.hiepdong.duty.DutyState;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever verifies, returns or cancels a duty from a page made before others changed it.
 */
class StaleJudgementTest extends DutyPageTest {

	private static final String CHANGED = "Nhiệm vụ đã thay đổi từ khi bạn mở trang";

	@ParameterizedTest
	@CsvSource({ "verification, remark, VERIFIED", "return, reason, RETURNED", "cancellation, cause, CANCELLED" })
	void it_sees_what_others_did_and_may_then_be_repeated(String step, String field, DutyState after) {
		String number = this.world.duty("Đón").of("quan-toan").reportedDone().in(this.event);
		Map<String, String> seen = judging(number, field, "Đã xem kỹ");
		Map<String, String> form = form();
		form.putAll(Map.of("title", "Đón đoàn sớm hơn", "version", seen.get("version")));
		assertThat(post("dieuphoi", "/" + number, form)).hasStatus3xxRedirection();
		String now = Long.toString(this.world.version(this.event, number));
		assertThat(post("dieuphoi", "/" + number + "/" + step, seen)).hasStatus(409)
			.bodyText()
			.contains(CHANGED, ">Đã xem kỹ</textarea>")
			.containsPattern("(?s)%s.*Đón đoàn sớm hơn.*name=\"version\" value=\"%s\"".formatted(CHANGED, now));
		assertThat(duty(number).state()).isEqualTo(DutyState.REPORTED_DONE);
		assertThat(post("dieuphoi", "/" + number + "/" + step, judging(number, field, "Đã xem kỹ")))
			.hasStatus3xxRedirection();
		assertThat(duty(number).state()).isEqualTo(after);
	}

	@Test
	void only_what_was_not_seen_is_told() {
		String number = this.world.duty("Đón").of("quan-toan").accepted().in(this.event);
		Map<String, String> seen = judging(number, "cause", "Thừa");
		post("quan-toan", "/" + number + "/reports", Map.of("percent", "60", "text", "Đã dựng cổng"));
		post("dieuphoi", "/" + number + "/comments", Map.of("comment", "Cố lên"));
		String body = body(post("dieuphoi", "/" + number + "/cancellation", seen));
		String told = body.substring(body.indexOf(CHANGED));
		assertThat(told.substring(0, told.indexOf("</section>"))).contains("Đã dựng cổng", "quan-toan, ")
			.doesNotContain("Cố lên")
			.containsOnlyOnce("<li class=\"mb-3\">");
	}

	@Test
	void two_who_judge_at_once_do_not_overrule_each_other() {
		String number = this.world.duty("Đón").of("quan-toan").reportedDone().in(this.event);
		Map<String, String> seen = judging(number, "reason", "Thiếu biển");
		assertThat(post("giamdoc", "/" + number + "/return", seen)).hasStatus3xxRedirection();
		assertThat(post("quan-toan", "/" + number + "/completion", Map.of("result", "Đủ biển")))
			.hasStatus3xxRedirection();
		assertThat(post("dieuphoi", "/" + number + "/return", seen)).hasStatus(409)
			.bodyText()
			.contains(CHANGED, "Đủ biển");
		assertThat(duty(number).state()).isEqualTo(DutyState.REPORTED_DONE);
	}

	@Test
	void a_form_without_a_reason_keeps_the_version_that_was_seen() {
		String number = this.world.duty("Đón").of("quan-toan").reportedDone().in(this.event);
		Map<String, String> seen = judging(number, "reason", " ");
		Map<String, String> form = form();
		form.put("version", seen.get("version"));
		assertThat(post("dieuphoi", "/" + number, form)).hasStatus3xxRedirection();
		assertThat(post("dieuphoi", "/" + number + "/return", seen)).hasStatus(422)
			.bodyText()
			.contains("name=\"version\" value=\"" + seen.get("version") + "\"")
			.doesNotContain(CHANGED);
	}

}
