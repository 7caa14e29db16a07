package vn.hiepdong.duty.web;

import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.Test;

import vn.hiepdong.duty.DutyState;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Text of which people see nothing counts as none.
 */
class InvisibleTextTest extends DutyPageTest {

	@ParameterizedTest
	@ValueSource(strings = { "\u00a0", "\u200b", "\u202f\u2007", "\u3000", "\ufeff \u2060" })
	void it_is_no_title(String nothing) {
		Map<String, String> form = form();
		form.put("title", nothing);
		assertThat(post("dieuphoi", "", form)).hasStatus(422).bodyText().contains("id=\"title-error\"");
		assertThat(count()).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "\u00a0", "\u200b", "\u202f\u2007", "\u3000", "\ufeff \u2060" })
	void it_is_no_reason(String nothing) {
		String number = this.world.duty("Đón").of("quan-toan").reportedDone().in(this.event);
		assertThat(post("giamdoc", "/" + number + "/return", Map.of("reason", nothing))).hasStatus(422)
			.bodyText()
			.contains("id=\"reason-error\"");
		assertThat(post("dieuphoi", "/" + number + "/cancellation", Map.of("cause", nothing))).hasStatus(422)
			.bodyText()
			.contains("id=\"cause-error\"");
		assertThat(duty(number).state()).isEqualTo(DutyState.REPORTED_DONE);
	}

	@Test
	void a_report_may_say_nothing_and_then_keeps_none_of_it() {
		String number = this.world.duty("Đón").of("quan-toan").accepted().in(this.event);
		assertThat(post("quan-toan", "/" + number + "/reports", Map.of("percent", "5\u00a0%", "text", "\u00a0\u200b")))
			.hasStatus3xxRedirection();
		assertThat(duty(number).history().get(0).text()).isNull();
	}

	/** PostgreSQL 18 knows Unicode 16, Java 17 only Unicode 13. */
	@ParameterizedTest
	@ValueSource(strings = { "\ud801\uddc9", "\u1ea1\ud839\udcef", "\ud83e\udee1", "\u1aca\u0323" })
	void characters_that_the_database_may_know_better_are_no_fault_of_the_server(String character) {
		Map<String, String> form = form();
		form.put("title", "Đón " + character);
		form.put("description", character);
		assertThat(post("dieuphoi", "", form)).hasStatus3xxRedirection();
		assertThat(duty("Q-001").plan().title()).startsWith("Đón ").hasSizeGreaterThan(4);
	}

}
