package vn.hiepdong.duty.web;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DutyAccessTest extends DutyPageTest {

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

}
