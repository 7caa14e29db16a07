package vn.hiepdong.duty.notice;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.hiepdong.duty.directive.DirectivePlan;
import vn.hiepdong.duty.directive.Directives;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What people hear of the director's directives.
 */
class DirectiveNoticesTest extends NoticeTest {

	private static final String WORD = "Xong trước 17 giờ.";

	@Autowired
	private Directives directives;

	@Test
	void its_addressee_hears_at_once_then_the_unit_above_then_the_coordinators() {
		directs(DirectivePlan.toUnit("quan-toan", UUID.randomUUID(), WORD));
		this.reminders.write();
		this.reminders.write();
		assertThat(told("quan-toan")).containsExactly("DIRECTIVE");
		runsAt("9/9/2022 11:59");
		assertThat(told("hong-bang")).isEmpty();
		runsAt("9/9/2022 12:00");
		assertThat(told("hong-bang")).containsExactly("DIRECTIVE 4h");
		assertThat(told("dieuphoi")).isEmpty();
		runsAt("9/9/2022 20:00");
		assertThat(told("dieuphoi")).containsExactly("DIRECTIVE 12h");
		assertThat(told("quan-toan")).hasSize(1);
		assertThat(told("giamdoc")).isEmpty();
		assertThat(told("le-chan")).isEmpty();
	}

	@Test
	void once_it_is_acknowledged_nobody_hears_of_it_any_more() {
		int number = directs(DirectivePlan.toUnit("quan-toan", UUID.randomUUID(), WORD));
		this.reminders.write();
		acknowledges("quan-toan", number);
		runsAt("9/9/2022 20:00");
		assertThat(told("quan-toan")).containsExactly("DIRECTIVE");
		assertThat(told("hong-bang")).isEmpty();
		assertThat(told("dieuphoi")).isEmpty();
	}

	@Test
	void each_unit_of_a_duty_hears_and_the_coordinators_hear_once_while_one_of_them_owes_it() {
		String duty = duty().of("quan-toan").with("le-chan").accepted().in(this.event);
		int number = directs(DirectivePlan.onDuty(duty, UUID.randomUUID(), WORD));
		this.reminders.write();
		assertThat(told("quan-toan")).containsExactly("DIRECTIVE");
		assertThat(told("le-chan")).containsExactlyInAnyOrder("COOPERATION", "DIRECTIVE");
		acknowledges("quan-toan", number);
		runsAt("9/9/2022 12:00");
		assertThat(told("hong-bang")).isEmpty();
		assertThat(told("catp")).containsExactly("DIRECTIVE 4h");
		runsAt("9/9/2022 20:00");
		assertThat(told("dieuphoi")).containsExactly("DIRECTIVE 12h");
	}

	@Test
	void one_on_a_duty_that_was_given_up_reminds_nobody() {
		String duty = duty().of("quan-toan").in(this.event);
		directs(DirectivePlan.onDuty(duty, UUID.randomUUID(), WORD));
		does("dieuphoi",
				(me) -> this.duties.cancel(this.event, duty, "Thôi", this.world.version(this.event, duty), me));
		runsAt("9/9/2022 20:00");
		assertThat(told("quan-toan")).isEmpty();
		assertThat(told("dieuphoi")).isEmpty();
	}

	private int directs(DirectivePlan plan) {
		return this.world.as("giamdoc", () -> this.directives.give(this.event, plan, this.world.actor("giamdoc")));
	}

	private void acknowledges(String unit, int number) {
		does(unit, (me) -> this.directives.acknowledge(this.event, number, unit, me));
	}

}
