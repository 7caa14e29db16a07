package vn.hiepdong.duty.notice;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What people hear at once, as things happen.
 */
class NewsTest extends NoticeTest {

	@Test
	void a_unit_hears_of_a_duty_that_it_is_given_and_those_that_help_too() {
		duty().of("quan-toan").with("le-chan").in(this.event);
		this.reminders.write();
		this.reminders.write();
		assertThat(told("quan-toan")).containsExactly("ASSIGNED");
		assertThat(told("le-chan")).containsExactly("COOPERATION");
		assertThat(told("hong-bang")).isEmpty();
		assertThat(told("dieuphoi")).isEmpty();
	}

	@Test
	void who_accepted_before_the_job_ran_knows_already() {
		duty().of("quan-toan").accepted().in(this.event);
		this.reminders.write();
		assertThat(told("quan-toan")).isEmpty();
	}

	@Test
	void a_new_lead_unit_hears_of_it_and_a_helper_that_joins_but_not_one_that_stays() {
		String number = duty().of("quan-toan").with("le-chan").in(this.event);
		this.reminders.write();
		at("9/9/2022 08:10");
		assigns(number, "quan-toan", "le-chan", "hong-bang");
		this.reminders.write();
		assertThat(told("hong-bang")).containsExactly("COOPERATION");
		assertThat(told("le-chan")).containsExactly("COOPERATION");
		assertThat(told("quan-toan")).containsExactly("ASSIGNED");
		at("9/9/2022 08:20");
		assigns(number, "hong-bang", "le-chan");
		this.reminders.write();
		assertThat(told("hong-bang")).containsExactly("COOPERATION", "ASSIGNED");
		assertThat(told("le-chan")).containsExactly("COOPERATION", "COOPERATION");
		assertThat(told("quan-toan")).containsExactly("ASSIGNED", "REASSIGNED");
	}

	@Test
	void a_unit_hears_that_its_duty_was_returned_each_time() {
		String number = duty().of("quan-toan").reportedDone().in(this.event);
		at("9/9/2022 09:00");
		returns(number);
		this.reminders.write();
		at("9/9/2022 10:00");
		reportsDone("quan-toan", number);
		at("9/9/2022 11:00");
		returns(number);
		this.reminders.write();
		assertThat(told("quan-toan")).containsExactly("RETURNED", "RETURNED");
	}

	@Test
	void a_unit_hears_that_a_duty_is_cancelled_which_it_had_accepted() {
		String accepted = duty().of("quan-toan").accepted().in(this.event);
		String not = duty().of("le-chan").in(this.event);
		does("dieuphoi",
				(me) -> this.duties.cancel(this.event, accepted, "Thôi", this.world.version(this.event, accepted), me));
		does("dieuphoi", (me) -> this.duties.cancel(this.event, not, "Thôi", this.world.version(this.event, not), me));
		this.reminders.write();
		assertThat(told("quan-toan")).containsExactly("CANCELLED");
		assertThat(told("le-chan")).isEmpty();
	}

	@Test
	void coordinators_hear_what_was_reported_done_until_they_have_judged_it() {
		at("9/9/2022 07:00");
		String number = duty().of("quan-toan").accepted().in(this.event);
		String judged = duty().of("quan-toan").accepted().in(this.event);
		at("9/9/2022 08:00");
		reportsDone("quan-toan", number);
		reportsDone("quan-toan", judged);
		does("giamdoc", (me) -> this.duties.verify(this.event, judged, "", this.world.version(this.event, judged), me));
		this.reminders.write();
		assertThat(told("dieuphoi")).containsExactly("DONE");
		assertThat(told("giamdoc")).isEmpty();
	}

	@Test
	void what_happened_long_ago_is_no_news() {
		duty().due("31/12/2999 17:00").of("quan-toan").with("le-chan").in(this.event);
		runsAt("11/9/2022 08:00");
		assertThat(told("quan-toan")).containsExactly("ACCEPTANCE 4h");
		assertThat(told("le-chan")).isEmpty();
	}

}
