package vn.hiepdong.duty;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.hiepdong.platform.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DutyReportTest extends DutyTest {

	@ParameterizedTest
	@CsvSource({ "-1", "101", "1000" })
	void progress_is_a_percentage(int percent) {
		Duty duty = dutyIn(DutyState.ACCEPTED);
		assertThatExceptionOfType(Problem.Invalid.class)
			.isThrownBy(() -> duty.report(new ProgressReport(UUID.randomUUID(), percent, ""), this.by));
		assertThat(duty.state()).isEqualTo(DutyState.ACCEPTED);
	}

	@Test
	void done_means_all_of_it() {
		assertThat(dutyIn(DutyState.REPORTED_DONE).progress()).isEqualTo(100);
	}

	@Test
	void a_returned_duty_falls_back_to_what_was_last_reported() {
		Duty duty = dutyIn(DutyState.ACCEPTED);
		take(duty, Step.REPORT);
		take(duty, Step.REPORT_DONE);
		take(duty, Step.RETURN);
		assertThat(duty.progress()).isEqualTo(40);
	}

	@Test
	void a_return_and_a_cancellation_say_why() {
		assertThatExceptionOfType(Problem.Invalid.class)
			.isThrownBy(() -> dutyIn(DutyState.REPORTED_DONE).returnBack(" \n", this.by));
		assertThatExceptionOfType(Problem.Invalid.class).isThrownBy(() -> dutyIn(DutyState.DRAFT).cancel("", this.by));
	}

}
