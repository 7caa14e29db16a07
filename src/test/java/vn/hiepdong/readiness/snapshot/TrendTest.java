package vn.hiepdong.readiness.snapshot;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import vn.hiepdong.delegate.DelegateFigures;
import vn.hiepdong.platform.text.TypedTime;
import vn.hiepdong.readiness.Share;

import static org.assertj.core.api.Assertions.assertThat;

class TrendTest {

	@Test
	void a_value_holds_until_the_next_one_is_known() {
		assertThat(Trend
			.of(List.of(hour("08:00", 0), hour("09:00", 0), hour("10:00", 50), hour("12:00", 100), hour("13:00", 100)))
			.ready()).isEqualTo("M0 400h0H400V200M800 0h0H1000");
	}

	@Test
	void the_time_of_which_nothing_is_known_is_shown_as_a_gap() {
		assertThat(Trend.of(List.of(hour("08:00", 0), hour("09:29", 0), hour("11:00", 0), hour("18:00", 0))).gaps())
			.isEqualTo("M148 0H300V400H148ZM300 0H1000V400H300Z");
		assertThat(Trend.of(List.of(hour("08:00", 0), hour("09:29", 0))).gaps()).isEmpty();
	}

	@Test
	void a_single_snapshot_is_a_dot() {
		assertThat(Trend.of(List.of(hour("08:00", 25))).ready()).isEqualTo("M0 300h0");
	}

	@Test
	void without_gates_no_line_of_gates_is_drawn() {
		assertThat(Trend.of(List.of(hour("08:00", 25), hour("09:00", 25))).gates()).isEmpty();
	}

	@Test
	void key_times_are_marked_where_they_were_due_and_the_last_ones_named() {
		List<SnapshotView> snapshots = List.of(hour("08:00", 0), keyTime("08:30", "Giao ban", "08:30"),
				hour("09:00", 0), keyTime("09:15", "Họp", "10:00"), hour("10:00", 0));
		Trend trend = Trend.of(snapshots);
		assertThat(trend.marks()).extracting(Trend.Mark::x).containsExactly("25.0%", "62.5%");
		assertThat(trend.named()).extracting((mark) -> mark.snapshot().due().keyTime())
			.containsExactly("Họp", "Giao ban");
	}

	@Test
	void nothing_is_drawn_of_nothing() {
		assertThat(Trend.of(List.of())).isNull();
	}

	private static SnapshotView hour(String at, int percent) {
		return view(new Due(Occasion.HOUR, time(at), null), time(at), percent);
	}

	private static SnapshotView keyTime(String due, String name, String at) {
		return view(new Due(Occasion.KEY_TIME, time(due), name), time(at), 0);
	}

	private static SnapshotView view(Due due, Instant at, int percent) {
		return new SnapshotView(1, due, at, new Share(percent, 100), new Share(percent, 100), Map.of(), 0, 0, 0,
				new GateCount(0, 0, 0), new DelegateFigures(0, Map.of()), null);
	}

	private static Instant time(String hour) {
		return TypedTime.parse("9/9/2022 " + hour).orElseThrow();
	}

}
