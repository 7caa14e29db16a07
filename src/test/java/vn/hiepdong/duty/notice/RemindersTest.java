package vn.hiepdong.duty.notice;

import java.util.UUID;

import org.junit.jupiter.api.Test;

import vn.hiepdong.duty.DutyPlan;
import vn.hiepdong.duty.ProgressReport;
import vn.hiepdong.platform.text.TypedTime;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the rules about time say.
 */
class RemindersTest extends NoticeTest {

	@Test
	void a_duty_is_told_to_its_unit_before_and_at_its_due_time_then_above_then_to_the_coordinators() {
		duty().of("quan-toan").accepted().in(this.event);
		runsAt("10/9/2022 16:59");
		assertThat(told("quan-toan")).isEmpty();
		runsAt("10/9/2022 17:00");
		assertThat(told("quan-toan")).containsExactly("DUE -24h");
		runsAt("11/9/2022 14:00");
		assertThat(told("quan-toan")).containsExactly("DUE -24h", "DUE -3h");
		runsAt("11/9/2022 17:00");
		assertThat(told("quan-toan")).containsExactly("DUE -24h", "DUE -3h", "DUE");
		assertThat(told("hong-bang")).isEmpty();
		runsAt("11/9/2022 21:00");
		assertThat(told("hong-bang")).containsExactly("DUE 4h");
		assertThat(told("dieuphoi")).isEmpty();
		runsAt("12/9/2022 05:00");
		assertThat(told("dieuphoi")).containsExactly("DUE 12h");
		runsAt("12/9/2022 09:00");
		assertThat(told("quan-toan")).hasSize(3);
		assertThat(told("hong-bang")).hasSize(1);
		assertThat(told("dieuphoi")).hasSize(1);
		assertThat(told("giamdoc")).isEmpty();
		assertThat(told("le-chan")).isEmpty();
	}

	@Test
	void after_a_standstill_each_person_hears_the_last_of_it_only() {
		duty().of("quan-toan").accepted().in(this.event);
		runsAt("12/9/2022 09:00");
		assertThat(told("quan-toan")).containsExactly("DUE");
		assertThat(told("hong-bang")).containsExactly("DUE 4h");
		assertThat(told("dieuphoi")).containsExactly("DUE 12h");
	}

	@Test
	void above_a_district_stands_the_city_and_above_the_city_stand_the_coordinators() {
		duty().of("le-chan").accepted().in(this.event);
		duty().of("catp").accepted().in(this.event);
		runsAt("11/9/2022 17:00");
		runsAt("11/9/2022 21:00");
		assertThat(told("catp")).containsExactly("DUE", "DUE 4h");
		assertThat(told("dieuphoi")).containsExactly("DUE 4h");
		runsAt("12/9/2022 05:00");
		assertThat(told("catp")).hasSize(2);
		assertThat(told("dieuphoi")).containsExactly("DUE 4h", "DUE 12h", "DUE 12h");
	}

	@Test
	void a_unit_without_a_leader_is_stood_in_for_by_the_one_above() {
		without("quan-toan", () -> {
			duty().of("quan-toan").in(this.event);
			this.reminders.write();
			assertThat(told("hong-bang")).containsExactly("ASSIGNED");
			assertThat(told("quan-toan")).isEmpty();
		});
	}

	@Test
	void where_nobody_leads_the_unit_or_one_above_it_one_notice_climbs_with_the_stages() {
		without("catp", () -> {
			duty().of("catp").in(this.event);
			runsAt("12/9/2022 09:00");
			assertThat(told("dieuphoi")).containsExactlyInAnyOrder("DUE 12h", "ACCEPTANCE 24h");
		});
	}

	@Test
	void a_due_time_that_moves_starts_its_reminders_anew() {
		String number = duty().of("quan-toan").accepted().in(this.event);
		runsAt("11/9/2022 17:00");
		moves(number, "12/9/2022 17:00");
		runsAt("11/9/2022 17:01");
		runsAt("12/9/2022 14:00");
		runsAt("12/9/2022 17:00");
		assertThat(told("quan-toan")).containsExactly("DUE", "DUE -24h", "DUE -3h", "DUE");
	}

	@Test
	void a_time_before_the_duty_was_given_reminds_nobody() {
		at("11/9/2022 12:00");
		duty().of("quan-toan").accepted().in(this.event);
		runsAt("11/9/2022 12:05");
		assertThat(told("quan-toan")).isEmpty();
		runsAt("11/9/2022 14:00");
		assertThat(told("quan-toan")).containsExactly("DUE -3h");
	}

	@Test
	void what_is_reported_done_verified_cancelled_or_a_draft_reminds_nobody() {
		duty().of("quan-toan").reportedDone().in(this.event);
		duty().in(this.event);
		String verified = duty().of("quan-toan").reportedDone().in(this.event);
		does("dieuphoi",
				(me) -> this.duties.verify(this.event, verified, "", this.world.version(this.event, verified), me));
		String cancelled = duty().of("quan-toan").in(this.event);
		does("dieuphoi", (me) -> this.duties.cancel(this.event, cancelled, "Thôi",
				this.world.version(this.event, cancelled), me));
		runsAt("12/9/2022 09:00");
		assertThat(told("quan-toan")).isEmpty();
		assertThat(told("dieuphoi")).isEmpty();
	}

	@Test
	void a_duty_that_comes_back_after_it_was_due_gives_its_unit_time_before_others_hear() {
		String number = duty().of("quan-toan").reportedDone().in(this.event);
		at("12/9/2022 08:00");
		returns(number);
		runsAt("12/9/2022 08:01");
		assertThat(told("quan-toan")).containsExactly("RETURNED");
		runsAt("12/9/2022 11:59");
		assertThat(told("hong-bang")).isEmpty();
		runsAt("12/9/2022 12:00");
		assertThat(told("hong-bang")).containsExactly("LATE_AGAIN 4h");
		runsAt("12/9/2022 20:00");
		assertThat(told("dieuphoi")).containsExactly("LATE_AGAIN 12h");
		assertThat(told("quan-toan")).containsExactly("RETURNED");
	}

	@Test
	void what_was_told_of_a_late_duty_is_told_again_from_its_return() {
		String number = duty().of("quan-toan").accepted().in(this.event);
		runsAt("11/9/2022 17:00");
		runsAt("11/9/2022 21:00");
		runsAt("12/9/2022 05:00");
		assertThat(told("hong-bang")).containsExactly("DUE 4h");
		assertThat(told("dieuphoi")).containsExactly("DUE 12h");
		reportsDone("quan-toan", number);
		at("12/9/2022 06:00");
		returns(number);
		runsAt("12/9/2022 09:59");
		assertThat(told("hong-bang")).hasSize(1);
		runsAt("12/9/2022 10:00");
		assertThat(told("hong-bang")).containsExactly("DUE 4h", "LATE_AGAIN 4h");
		runsAt("12/9/2022 18:00");
		assertThat(told("dieuphoi")).endsWith("LATE_AGAIN 12h");
		assertThat(told("quan-toan")).containsExactly("DUE", "RETURNED");
	}

	@Test
	void a_late_duty_that_another_unit_is_given_is_late_from_then() {
		String number = duty().of("quan-toan").accepted().in(this.event);
		runsAt("12/9/2022 05:00");
		assigns(number, "le-chan");
		runsAt("12/9/2022 08:59");
		assertThat(told("le-chan")).containsExactly("ASSIGNED");
		assertThat(told("catp")).isEmpty();
		runsAt("12/9/2022 09:00");
		assertThat(told("catp")).containsExactly("LATE_AGAIN 4h");
	}

	@Test
	void a_duty_that_nobody_accepts_is_told_to_its_unit_then_above_then_to_the_coordinators() {
		duty().due("31/12/2999 17:00").of("quan-toan").in(this.event);
		runsAt("9/9/2022 12:00");
		assertThat(told("quan-toan")).containsExactly("ASSIGNED", "ACCEPTANCE 4h");
		runsAt("9/9/2022 20:00");
		assertThat(told("hong-bang")).containsExactly("ACCEPTANCE 12h");
		runsAt("10/9/2022 08:00");
		assertThat(told("dieuphoi")).containsExactly("ACCEPTANCE 24h");
		assertThat(told("quan-toan")).hasSize(2);
	}

	@Test
	void a_start_that_passes_without_work_begun_is_told_to_the_unit() {
		String number = duty().of("quan-toan").accepted().in(this.event);
		starts(number, "10/9/2022 07:00");
		String begun = duty().of("quan-toan").accepted().in(this.event);
		starts(begun, "10/9/2022 07:00");
		does("quan-toan",
				(me) -> this.duties.report(this.event, begun, new ProgressReport(UUID.randomUUID(), 5, ""), me));
		runsAt("10/9/2022 07:00");
		assertThat(told("quan-toan")).containsExactly("START");
	}

	@Test
	void an_obstacle_past_its_due_time_is_told_to_the_unit_that_was_asked_then_above_then_to_the_coordinators() {
		String number = duty().of("quan-toan").accepted().in(this.event);
		raises(number, "le-chan", "9/9/2022 08:00", "9/9/2022 20:00");
		runsAt("9/9/2022 08:00");
		assertThat(told("le-chan")).containsExactly("OBSTACLE");
		runsAt("9/9/2022 20:00");
		assertThat(told("le-chan")).containsExactly("OBSTACLE", "OBSTACLE_DUE");
		runsAt("10/9/2022 00:00");
		assertThat(told("catp")).containsExactly("OBSTACLE_DUE 4h");
		runsAt("10/9/2022 08:00");
		assertThat(told("dieuphoi")).containsExactly("OBSTACLE_DUE 12h");
		assertThat(told("quan-toan")).isEmpty();
	}

	@Test
	void an_obstacle_that_is_out_of_the_way_or_in_that_of_a_closed_duty_reminds_nobody() {
		String number = duty().of("quan-toan").accepted().in(this.event);
		raises(number, "le-chan", "9/9/2022 08:00", "9/9/2022 20:00");
		this.jdbc.sql("""
				insert into duty_obstacle_closure (obstacle_id, at, actor_id, actor_name, text)
				select o.id, o.raised_at, o.raised_by, o.raised_by_name, 'Đã có xe'
				from duty_obstacle o join event e on e.id = o.event_id where e.code = ?
				""").param(this.event).update();
		String cancelled = duty().of("quan-toan").accepted().in(this.event);
		raises(cancelled, "le-chan", "9/9/2022 08:00", "9/9/2022 20:00");
		does("dieuphoi", (me) -> this.duties.cancel(this.event, cancelled, "Thôi",
				this.world.version(this.event, cancelled), me));
		runsAt("9/9/2022 20:00");
		assertThat(told("le-chan")).isEmpty();
	}

	@Test
	void an_event_that_has_ended_reminds_nobody() {
		duty().of("quan-toan").accepted().in(this.event);
		runsAt("20/9/2022 08:00");
		assertThat(told("quan-toan")).isEmpty();
	}

	private void moves(String number, String due) {
		does("dieuphoi", (me) -> {
			DutyPlan plan = this.duties.get(this.event, number, me).plan();
			this.duties.edit(this.event, number,
					new DutyPlan(plan.title(), plan.description(), plan.area(), plan.phase(), plan.place(),
							plan.weight(), plan.criticality(), plan.startsAt(), TypedTime.parse(due).orElseThrow(),
							plan.criteria()),
					this.duties.get(this.event, number, me).version(), me);
		});
	}

}
