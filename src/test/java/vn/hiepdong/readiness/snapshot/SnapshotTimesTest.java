package vn.hiepdong.readiness.snapshot;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * When snapshots are stored.
 */
@RecordApplicationEvents
class SnapshotTimesTest extends SnapshotTest {

	@Autowired
	ApplicationEvents told;

	@Test
	void every_hour_is_stored_once_when_it_has_come() {
		duty();
		runsAt("9/9/2022 08:00", "9/9/2022 08:01", "9/9/2022 08:59", "9/9/2022 09:01", "9/9/2022 09:02");
		assertThat(stored()).containsExactly("09/09/2022 08:00 at 08:00", "09/09/2022 09:00 at 09:01");
		assertThat(this.told.stream(SnapshotStored.class)).extracting(SnapshotStored::event, SnapshotStored::subject)
			.containsExactly(tuple(this.event, "09/09/2022 08:00"), tuple(this.event, "09/09/2022 09:00"));
	}

	@Test
	void every_key_time_is_stored_once_when_it_has_come() {
		duty();
		this.world.keyTime(this.event, "Tổng duyệt", "9/9/2022 08:30");
		this.world.keyTime(this.event, "Giao ban", "9/9/2022 09:00");
		runsAt("9/9/2022 08:00", "9/9/2022 08:29", "9/9/2022 08:30", "9/9/2022 08:31", "9/9/2022 09:00",
				"9/9/2022 09:01");
		assertThat(stored()).containsExactly("09/09/2022 08:00 at 08:00", "09/09/2022 08:30 at 08:30 Tổng duyệt",
				"09/09/2022 09:00 at 09:00", "09/09/2022 09:00 at 09:00 Giao ban");
	}

	@Test
	void what_passed_during_a_standstill_is_not_made_up() {
		duty();
		this.world.keyTime(this.event, "Tổng duyệt", "9/9/2022 11:30");
		runsAt("9/9/2022 08:00");
		this.node = node();
		runsAt("9/9/2022 13:25", "9/9/2022 14:00");
		assertThat(stored()).containsExactly("09/09/2022 08:00 at 08:00", "09/09/2022 11:30 at 13:25 Tổng duyệt",
				"09/09/2022 13:00 at 13:25", "09/09/2022 14:00 at 14:00");
		assertThat(of(this.event)).extracting(SnapshotView::belated).containsExactly(false, true, true, false);
		assertThat(lines()).extracting((line) -> line.gap() != null).containsExactly(false, true, false, false);
	}

	@Test
	void key_times_from_before_the_first_snapshot_are_not_stored() {
		duty();
		this.world.keyTime(this.event, "Họp", "8/9/2022 14:00");
		this.world.keyTime(this.event, "Giao ban", "9/9/2022 08:10");
		runsAt("9/9/2022 08:20");
		assertThat(stored()).containsExactly("09/09/2022 08:00 at 08:20", "09/09/2022 08:10 at 08:20 Giao ban");
	}

	@Test
	void a_key_time_that_is_moved_or_dropped_after_it_came_stays_stored() {
		duty();
		this.world.keyTime(this.event, "Tổng duyệt", "9/9/2022 08:30");
		runsAt("9/9/2022 08:30");
		this.jdbc.sql("update event_key_time set at = at + interval '10 minutes'").update();
		runsAt("9/9/2022 08:35", "9/9/2022 08:40");
		this.jdbc.sql("delete from event_key_time").update();
		runsAt("9/9/2022 08:41");
		assertThat(stored()).containsExactly("09/09/2022 08:00 at 08:30", "09/09/2022 08:30 at 08:30 Tổng duyệt",
				"09/09/2022 08:40 at 08:40 Tổng duyệt");
	}

	@Test
	void a_clock_that_is_set_back_stores_nothing_twice() {
		duty();
		this.world.keyTime(this.event, "Giao ban", "9/9/2022 09:00");
		runsAt("9/9/2022 09:00", "9/9/2022 08:30", "9/9/2022 09:00", "9/9/2022 10:00");
		assertThat(stored()).containsExactly("09/09/2022 09:00 at 09:00", "09/09/2022 09:00 at 09:00 Giao ban",
				"09/09/2022 10:00 at 10:00");
	}

	@Test
	void an_event_that_is_over_is_stored_no_more_but_its_last_hour_is() {
		duty();
		runsAt("21/9/2022 16:00", "21/9/2022 17:01", "21/9/2022 18:00");
		assertThat(stored()).containsExactly("21/09/2022 16:00 at 16:00", "21/09/2022 17:00 at 17:01");
	}

	@Test
	void an_event_without_duties_that_count_is_not_stored() {
		runsAt("9/9/2022 08:00");
		String number = duty();
		this.world.does("dieuphoi", () -> this.duties.cancel(this.event, number, "Đổi kế hoạch",
				this.world.version(this.event, number), this.world.actor("dieuphoi")));
		runsAt("9/9/2022 09:00");
		assertThat(stored()).isEmpty();
	}

	/** Another event's key time is what makes the node look. */
	@Test
	void what_came_before_an_event_had_duties_is_never_due() {
		String other = this.world.event("12/9/2022 07:00", "12/9/2022 17:00");
		this.world.keyTime(other, "Tổng duyệt", "9/9/2022 08:24");
		this.world.keyTime(this.event, "Họp", "9/9/2022 08:05");
		this.world.keyTime(this.event, "Giao ban", "9/9/2022 08:20");
		runsAt("9/9/2022 08:00");
		at("9/9/2022 08:11");
		duty();
		runsAt("9/9/2022 08:12", "9/9/2022 08:20", "9/9/2022 08:24", "9/9/2022 09:00");
		assertThat(stored()).containsExactly("09/09/2022 08:20 at 08:20 Giao ban", "09/09/2022 09:00 at 09:00");
	}

	private List<SnapshotLine> lines() {
		List<SnapshotView> all = of(this.event);
		return Stream.iterate(0, (at) -> at < all.size(), (at) -> at + 1)
			.map((at) -> new SnapshotLine(all.get(at), (at > 0) ? all.get(at - 1) : null))
			.toList();
	}

}
