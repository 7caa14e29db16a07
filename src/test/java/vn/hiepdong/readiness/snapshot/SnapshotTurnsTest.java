package vn.hiepdong.readiness.snapshot;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import vn.hiepdong.StatementCount;
import vn.hiepdong.event.EventView;
import vn.hiepdong.readiness.Measured;
import vn.hiepdong.readiness.Measuring;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever stores snapshots does so at the same time as others, takes time, and may fail.
 */
class SnapshotTurnsTest extends SnapshotTest {

	@Test
	void nodes_that_run_at_the_same_moment_store_each_thing_once() {
		duty();
		this.world.keyTime(this.event, "Giao ban", "9/9/2022 08:00");
		at("9/9/2022 08:00");
		Stream.of(node(), node(), node(), node())
			.map((each) -> CompletableFuture.runAsync(each::run))
			.toList()
			.forEach(CompletableFuture::join);
		assertThat(stored()).containsExactlyInAnyOrder("09/09/2022 08:00 at 08:00",
				"09/09/2022 08:00 at 08:00 Giao ban");
		assertThat(this.jdbc.sql("select count(distinct snapshot) from readiness_snapshot_line")
			.query(Integer.class)
			.single()).isEqualTo(2);
	}

	@Test
	void an_event_that_cannot_be_measured_keeps_no_other_from_its_turn_and_is_tried_again() {
		String other = this.world.event("12/9/2022 07:00", "12/9/2022 17:00");
		Stream.of(this.event, other).forEach((each) -> this.world.duty("Đón đoàn").of("quan-toan").in(each));
		this.node = node(after((some) -> {
			if (some.code().equals(this.event)) {
				throw new IllegalStateException("No such luck");
			}
		}));
		runsAt("9/9/2022 08:00", "9/9/2022 08:01");
		assertThat(of(other)).hasSize(1);
		assertThat(stored()).isEmpty();
		this.node = node();
		runsAt("9/9/2022 08:02");
		assertThat(of(other)).hasSize(1);
		assertThat(stored()).containsExactly("09/09/2022 08:00 at 08:02");
	}

	@Test
	void the_number_of_statements_does_not_grow_with_duties() {
		duty();
		at("9/9/2022 08:00");
		long few = StatementCount.of(this.node::run);
		this.world.fill(this.event, 300);
		at("9/9/2022 09:00");
		assertThat(StatementCount.of(this.node::run)).isEqualTo(few).isLessThan(20);
		at("9/9/2022 09:30");
		assertThat(StatementCount.of(this.node::run)).isEqualTo(1);
	}

	@Test
	void a_key_time_that_comes_while_the_event_is_measured_is_not_passed_over() {
		duty();
		this.world.keyTime(this.event, "Giao ban", "9/9/2022 08:30");
		this.node = node(after((some) -> at("9/9/2022 08:31")));
		runsAt("9/9/2022 08:29");
		this.node = node();
		runsAt("9/9/2022 08:32");
		assertThat(stored()).containsExactly("09/09/2022 08:00 at 08:31", "09/09/2022 08:30 at 08:31 Giao ban");
	}

	/** Measures once something else has happened. */
	private Measuring after(Consumer<EventView> what) {
		Measuring real = this.measuring;
		return new Measuring(null, null, null, null, null) {
			@Override
			public Measured now(EventView event) {
				what.accept(event);
				return real.now(event);
			}
		};
	}

}
