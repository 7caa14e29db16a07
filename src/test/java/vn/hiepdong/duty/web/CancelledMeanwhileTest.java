package vn.hiepdong.duty.web;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.hiepdong.duty.DutyState;

import static org.assertj.core.api.Assertions.assertThat;

class CancelledMeanwhileTest extends DutyPageTest {

	private static final String TOLD = "Nhiệm vụ Q-001 đã bị hủy";

	@ParameterizedTest
	@CsvSource({ "quan-toan, reports, text", "quan-toan, completion, result", "giamdoc, verification, remark",
			"giamdoc, return, reason", "dieuphoi, cancellation, cause" })
	void a_step_is_refused_with_what_was_typed(String username, String step, String field) {
		String number = cancelled();
		assertThat(post(username, "/" + number + "/" + step, Map.of("percent", "40", field, "Đã dựng cổng")))
			.hasStatus(409)
			.bodyText()
			.contains(TOLD, ">Đã dựng cổng</textarea>", "Đổi kế hoạch");
		assertThat(duty(number).state()).isEqualTo(DutyState.CANCELLED);
	}

	@Test
	void so_is_an_assignment() {
		String number = cancelled();
		assertThat(post("dieuphoi", "/" + number + "/assignment",
				Map.of("version", "2", "leadUnit", "hong-bang", "cooperating", "le-chan")))
			.hasStatus(409)
			.bodyText()
			.contains(TOLD, "<option value=\"hong-bang\" selected=\"selected\">",
					"value=\"le-chan\" checked=\"checked\"");
	}

	@ParameterizedTest
	@CsvSource({ "Đón đoàn sớm hơn", "Đón" })
	void so_is_an_edit_even_one_that_changes_nothing(String title) {
		String number = cancelled();
		Map<String, String> form = form();
		form.putAll(Map.of("title", title, "version", "2"));
		assertThat(post("dieuphoi", "/" + number, form)).hasStatus(409)
			.bodyText()
			.contains(TOLD, "value=\"" + title + "\"", "Nội dung cần giữ lại");
	}

	@Test
	void it_cannot_be_accepted() {
		String number = cancelled();
		assertThat(post("quan-toan", "/" + number + "/acceptance", Map.of())).hasStatus(409).bodyText().contains(TOLD);
	}

	private String cancelled() {
		String number = this.world.duty("Đón").of("quan-toan").accepted().in(this.event);
		this.world.does("dieuphoi", () -> this.duties.cancel(this.event, number, "Đổi kế hoạch",
				this.world.version(this.event, number), this.world.actor("dieuphoi")));
		return number;
	}

}
