package vn.hiepdong.duty.web;

import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.hiepdong.duty.DutyPlan;
import vn.hiepdong.duty.Step;
import vn.hiepdong.duty.StepLine;

import static org.assertj.core.api.Assertions.assertThat;

class ShiftTest extends DutyPageTest {

	@ParameterizedTest
	@CsvSource({ "90, 90", "1 ngày, 1440", "-2h, -120", "527040, 527040" })
	void start_and_due_move_together_and_the_history_tells(String typed, long minutes) {
		String number = this.world.duty("Đón").of("quan-toan").accepted().in(this.event);
		DutyPlan before = duty(number).plan();
		assertThat(shift("dieuphoi", number, typed)).hasRedirectedUrl(at("/" + number));
		assertThat(duty(number).plan().startsAt()).isEqualTo(before.startsAt().plus(Duration.ofMinutes(minutes)));
		assertThat(duty(number).plan().dueAt()).isEqualTo(before.dueAt().plus(Duration.ofMinutes(minutes)));
		assertThat(duty(number).history().get(0).step()).isEqualTo(Step.EDIT);
		assertThat(duty(number).history().get(0).changes()).extracting(StepLine.FieldChange::field)
			.containsExactly("dueAt", "startsAt");
	}

	@Test
	void a_shift_on_the_timeline_leads_back_to_it_with_its_filters() {
		String number = this.world.duty("Đón").of("quan-toan").in(this.event);
		assertThat(post("dieuphoi", "/" + number + "/shift",
				Map.of("minutes", "60", "version", version(number), "zoom", "week", "by", "area", "q", "đón a&b")))
			.hasStatus3xxRedirection()
			.redirectedUrl()
			.startsWith(at("/timeline?"))
			.contains("q=%C4%91%C3%B3n+a%26b", "zoom=week", "by=area")
			.endsWith("#" + number);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "0", "mai", "527041", "-527041", "999999 ngày" })
	void no_shift_or_one_too_far_is_refused_with_what_was_typed(String typed) {
		String number = this.world.duty("Đón").of("quan-toan").in(this.event);
		DutyPlan before = duty(number).plan();
		assertThat(shift("dieuphoi", number, typed)).hasStatus(422)
			.bodyText()
			.contains("id=\"minutes-error\"", "value=\"" + typed + "\"");
		assertThat(duty(number).plan()).isEqualTo(before);
	}

	@Test
	void whoever_comes_second_is_told_and_may_decide_again() {
		String number = this.world.duty("Đón").of("quan-toan").in(this.event);
		String seen = version(number);
		shift("dieuphoi", number, "60");
		DutyPlan before = duty(number).plan();
		assertThat(post("dieuphoi", "/" + number + "/shift", Map.of("minutes", "90", "version", seen))).hasStatus(409)
			.bodyText()
			.contains("Người khác vừa thay đổi nhiệm vụ " + number, "value=\"90\"",
					"value=\"" + version(number) + "\"");
		assertThat(post("dieuphoi", "/" + number + "/shift",
				Map.of("minutes", "90", "version", seen, "zoom", "day", "by", "unit")))
			.hasStatus(409)
			.bodyText()
			.contains("Chưa dời được nhiệm vụ", "Bạn định dời " + number + " đi 90 phút",
					"Người khác vừa thay đổi nhiệm vụ " + number, "id=\"" + number + "\"");
		assertThat(duty(number).plan()).isEqualTo(before);
	}

	@Test
	void a_duty_that_is_over_is_not_shifted() {
		String number = this.world.duty("Đón").of("quan-toan").reportedDone().in(this.event);
		post("giamdoc", "/" + number + "/verification", judging(number, "remark", ""));
		assertThat(shift("dieuphoi", number, "60")).hasStatus(409).bodyText().contains("không sửa được nữa");
		String cancelled = this.world.duty("Hủy").of("quan-toan").in(this.event);
		post("dieuphoi", "/" + cancelled + "/cancellation", judging(cancelled, "cause", "Không cần nữa"));
		assertThat(shift("dieuphoi", cancelled, "60")).hasStatus(409).bodyText().contains("đã bị hủy");
	}

	@ParameterizedTest
	@ValueSource(strings = { "giamdoc", "quan-toan", "hong-bang", "le-chan", "lienlac" })
	void nobody_but_a_coordinator_shifts_a_duty_whatever_was_typed(String username) {
		String number = this.world.duty("Đón").of("quan-toan").in(this.event);
		assertThat(shift(username, number, "60")).hasStatus(403);
		assertThat(shift(username, number, "")).hasStatus(403);
		assertThat(post(username, "/" + number + "/shift", Map.of("minutes", "", "zoom", "day"))).hasStatus(403);
	}

	@Test
	void a_shift_before_the_predecessor_is_done_is_warned_of() {
		String first = this.world.duty("Một").of("quan-toan").in(this.event);
		String second = this.world.duty("Hai").of("quan-toan").in(this.event);
		post("dieuphoi", "/" + second + "/predecessors", Map.of("predecessor", first, "lag", ""));
		Map<String, Object> flash = shift("dieuphoi", second, "60").getMvcResult().getFlashMap();
		assertThat(flash).containsEntry("warning",
				"Lưu ý: thời điểm bắt đầu sớm hơn lúc nhiệm vụ phải xong trước kết thúc: " + first + ".");
	}

	private MvcTestResult shift(String username, String number, String minutes) {
		return post(username, "/" + number + "/shift", Map.of("minutes", minutes, "version", version(number)));
	}

	private String version(String number) {
		return Long.toString(duty(number).version());
	}

}
