package vn.hiepdong.duty.copying;

import java.util.Map;

import org.junit.jupiter.api.Test;

import vn.hiepdong.duty.copying.CopyNote.Kind;
import vn.hiepdong.event.Phase;
import vn.hiepdong.platform.text.TypedTime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * A copy keeps its distance to the conference.
 */
class CopiedTimesTest extends CopyingTest {

	@Test
	void times_move_with_the_start_of_the_conference_and_those_after_it_with_its_end() {
		this.world.duty("Trước").from("9/9/2022 7h30").due("9/9/2022 17:00").in(this.source);
		this.world.duty("Trong").in(Phase.DURING).from("12/9/2022 07:15").due("12/9/2022 09:00").in(this.source);
		this.world.duty("Sau").in(Phase.AFTER).from("12/9/2022 18:00").due("14/9/2022 16:00").in(this.source);
		assertThat(copy(wish(CopiedUnits.LEFT_OUT))).isEqualTo(3);
		assertThat(made())
			.extracting((duty) -> duty.plan().title(), (duty) -> TypedTime.show(duty.plan().startsAt()),
					(duty) -> TypedTime.show(duty.plan().dueAt()))
			.containsExactly(tuple("Trước", "17/03/2030 07:30", "17/03/2030 17:00"),
					tuple("Trong", "20/03/2030 08:15", "20/03/2030 10:00"),
					tuple("Sau", "21/03/2030 11:30", "23/03/2030 16:00"));
	}

	@Test
	void a_duty_whose_start_would_come_after_its_end_begins_an_hour_before_it() {
		this.target = this.world.event("20/3/2030 00:30", "21/3/2030 11:00");
		this.world.duty("Đêm").from("11/9/2022 23:00").due("12/9/2022 05:00").in(this.source);
		copy(wish(CopiedUnits.LEFT_OUT));
		assertThat(made())
			.extracting((duty) -> TypedTime.show(duty.plan().startsAt()), (duty) -> TypedTime.show(duty.plan().dueAt()))
			.containsExactly(tuple("19/03/2030 21:30", "19/03/2030 22:30"));
	}

	@Test
	void what_is_due_in_the_past_is_told() {
		this.target = this.world.event("12/9/2023 07:00", "12/9/2023 17:30");
		this.world.duty("Đón đoàn").due("11/9/2022 17:00").in(this.source);
		assertThat(preview(wish(CopiedUnits.LEFT_OUT)).noted()).isEqualTo(Map.of(Kind.PAST, 1L));
	}

}
