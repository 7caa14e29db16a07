package vn.hiepdong.duty.notice;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A part of a duty is a duty like others; its verdict is up to who answers for the whole.
 * The district leads the whole, its ward has the part; both are due at the same time.
 */
class PartNoticesTest extends NoticeTest {

	private String part = "";

	@BeforeEach
	void part() {
		at("9/9/2022 07:00");
		String whole = duty().of("hong-bang").accepted().in(this.event);
		this.part = duty().of("quan-toan").accepted().in(this.event);
		this.world.join(this.event, this.part, whole);
		at("9/9/2022 08:00");
	}

	@Test
	void where_both_are_due_each_leader_hears_of_the_own_and_later_of_those_below() {
		runsAt("11/9/2022 17:00");
		assertThat(told("quan-toan")).containsExactly("DUE");
		assertThat(told("hong-bang")).containsExactly("DUE");
		assertThat(told("dieuphoi")).isEmpty();
		runsAt("11/9/2022 21:00");
		assertThat(told("quan-toan")).hasSize(1);
		assertThat(told("hong-bang")).containsExactly("DUE", "DUE 4h");
		assertThat(told("catp")).containsExactly("DUE 4h");
	}

	@Test
	void a_part_that_is_reported_done_waits_for_who_leads_the_whole_and_not_for_the_coordinators() {
		reportsDone("quan-toan", this.part);
		this.reminders.write();
		assertThat(told("hong-bang")).containsExactly("PART_DONE");
		assertThat(told("dieuphoi")).isEmpty();
		runsAt("11/9/2022 17:00");
		assertThat(told("quan-toan")).isEmpty();
	}

	@Test
	void who_reports_a_part_done_for_the_unit_below_is_not_told_of_it() {
		reportsDone("hong-bang", this.part);
		this.reminders.write();
		assertThat(told("hong-bang")).isEmpty();
	}

}
