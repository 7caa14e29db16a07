package vn.hiepdong.duty.notice;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.hiepdong.duty.directive.DirectivePlan;
import vn.hiepdong.duty.directive.Directives;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the director hears: little, and only what waits for a word from the top.
 */
class DirectorNoticesTest extends NoticeTest {

	@Autowired
	private Directives directives;

	@Test
	void the_director_hears_of_a_critical_duty_that_stays_late_and_of_no_other() {
		duty().of("quan-toan").critical().accepted().in(this.event);
		duty().of("quan-toan").accepted().in(this.event);
		duty().of("quan-toan").critical().reportedDone().in(this.event);
		runsAt("11/9/2022 20:59");
		assertThat(told("giamdoc")).isEmpty();
		runsAt("11/9/2022 21:00");
		assertThat(told("giamdoc")).containsExactly("CRITICAL 4h");
		runsAt("12/9/2022 20:00");
		assertThat(told("giamdoc")).hasSize(1);
		assertThat(told("dieuphoi")).doesNotContain("CRITICAL 4h");
	}

	@Test
	void a_critical_duty_that_was_returned_late_is_told_again_from_its_return() {
		String number = duty().of("quan-toan").critical().accepted().in(this.event);
		runsAt("11/9/2022 21:00");
		reportsDone("quan-toan", number);
		at("12/9/2022 06:00");
		returns(number);
		runsAt("12/9/2022 09:59");
		assertThat(told("giamdoc")).hasSize(1);
		runsAt("12/9/2022 10:00");
		assertThat(told("giamdoc")).containsExactly("CRITICAL 4h", "CRITICAL 4h");
	}

	@Test
	void the_director_hears_of_the_own_directive_that_was_not_acknowledged_for_a_day() {
		String number = duty().of("quan-toan").with("le-chan").accepted().in(this.event);
		int directive = this.world.as("giamdoc", () -> this.directives.give(this.event,
				DirectivePlan.onDuty(number, UUID.randomUUID(), "Xong trước 17 giờ."), this.world.actor("giamdoc")));
		does("quan-toan", (me) -> this.directives.acknowledge(this.event, directive, "quan-toan", me));
		runsAt("9/9/2022 20:00");
		assertThat(told("giamdoc")).isEmpty();
		runsAt("10/9/2022 08:00");
		runsAt("10/9/2022 09:00");
		assertThat(told("giamdoc")).containsExactly("DIRECTIVE 24h");
	}

	@Test
	void a_directive_that_all_acknowledged_is_not_told() {
		int directive = this.world.as("giamdoc", () -> this.directives.give(this.event,
				DirectivePlan.toUnit("quan-toan", UUID.randomUUID(), "Nhanh lên."), this.world.actor("giamdoc")));
		does("quan-toan", (me) -> this.directives.acknowledge(this.event, directive, "quan-toan", me));
		runsAt("10/9/2022 08:00");
		assertThat(told("giamdoc")).isEmpty();
	}

}
