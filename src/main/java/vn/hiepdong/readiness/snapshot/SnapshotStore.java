package vn.hiepdong.readiness.snapshot;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.hiepdong.delegate.DelegateStage;
import vn.hiepdong.duty.DutyState;
import vn.hiepdong.duty.gate.GateStanding;
import vn.hiepdong.event.EventId;
import vn.hiepdong.platform.text.TypedTime;
import vn.hiepdong.readiness.HeatMap;
import vn.hiepdong.readiness.Measured;
import vn.hiepdong.readiness.Tally;
import vn.hiepdong.unit.UnitView;

/**
 * Stores snapshots, each once, however many nodes want to: four statements each.
 */
@Component
@RequiredArgsConstructor
class SnapshotStore {

	/**
	 * The counter's row stays locked until the transaction ends, so that nodes wait for
	 * each other; whoever comes second stores nothing.
	 */
	private static final String ADD = """
			with turn as (
				insert into readiness_snapshot_counter (event_id, last) values (:event, 1)
				on conflict (event_id) do update set last = readiness_snapshot_counter.last + 1
				returning last
			)
			insert into readiness_snapshot (event_id, number, occasion, due_at, key_time, at, weight, verified_weight, work_done,
				draft, assigned, accepted, in_progress, reported_done, verified, returned, cancelled, late, blocked,
				overdue_starts, gates_set, gates_met, gates_missed, invited, arrived, lodged, in_hall, next_key_time,
				next_key_time_at, probability)
			select :event, last, :occasion, :dueAt, cast(:keyTime as text), :at, :weight, :verifiedWeight, :workDone,
				:draft, :assigned, :accepted, :in_progress, :reported_done, :verified, :returned, :cancelled, :late, :blocked,
				:overdueStarts, :gatesSet, :gatesMet, :gatesMissed, :invited, :arrived, :lodged, :in_hall,
				cast(:nextKeyTime as text), cast(:nextKeyTimeAt as timestamptz), cast(:probability as double precision)
			from turn
			on conflict on constraint readiness_snapshot_once_uk do nothing
			returning number
			""";

	private final JdbcClient jdbc;

	private final JdbcTemplate batches;

	private final ApplicationEventPublisher changes;

	/** Does nothing where another node was first. */
	@Transactional
	void add(Measured measured, Due due, @Nullable Foretold foretold) {
		figures(measured, due, foretold).ifPresent((number) -> {
			gates(measured, number);
			parts(measured, number);
			this.changes.publishEvent(new SnapshotStored(measured.event().code(),
					(due.keyTime() != null) ? due.keyTime() : TypedTime.show(due.at()), measured.at()));
		});
	}

	private Optional<Integer> figures(Measured measured, Due due, @Nullable Foretold foretold) {
		Tally whole = measured.whole();
		JdbcClient.StatementSpec add = this.jdbc.sql(ADD)
			.param("event", measured.event().id().value())
			.param("occasion", due.occasion().name())
			.param("dueAt", Timestamp.from(due.at()))
			.param("keyTime", due.keyTime())
			.param("at", Timestamp.from(measured.at()))
			.param("weight", whole.ready().whole())
			.param("verifiedWeight", whole.ready().part())
			.param("workDone", whole.workDone())
			.param("late", whole.late())
			.param("blocked", whole.blocked())
			.param("overdueStarts", whole.overdueStarts())
			.param("gatesSet", measured.gates().size())
			.param("gatesMet", count(measured, GateStanding.State.MET))
			.param("gatesMissed", count(measured, GateStanding.State.MISSED))
			.param("invited", measured.delegates().invited())
			.param("nextKeyTime", (foretold != null) ? foretold.keyTime() : null)
			.param("nextKeyTimeAt", (foretold != null) ? Timestamp.from(foretold.at()) : null)
			.param("probability", (foretold != null) ? foretold.probability() : null);
		for (DutyState state : DutyState.values()) {
			add.param(column(state), whole.counts().getOrDefault(state, 0));
		}
		for (DelegateStage stage : DelegateStage.values()) {
			add.param(column(stage), measured.delegates().at(stage));
		}
		return add.query(Integer.class).optional();
	}

	private void gates(Measured measured, int number) {
		this.batches.batchUpdate(
				"""
						insert into readiness_snapshot_gate (event_id, snapshot, gate, name, key_time, key_time_at, state, duties, open_duties)
						values (?, ?, ?, ?, ?, ?, ?, ?, string_to_array(?, ' '))
						""",
				measured.gates()
					.stream()
					.map((each) -> new Object[] { measured.event().id().value(), number, each.gate().number(),
							each.gate().name(), each.gate().keyTime().name(),
							Timestamp.from(each.gate().keyTime().at()), each.state().name(), each.counted(),
							String.join(" ", each.open().stream().map((duty) -> duty.number()).toList()) })
					.toList());
	}

	private void parts(Measured measured, int number) {
		EventId event = measured.event().id();
		List<Object[]> lines = new ArrayList<>();
		for (HeatMap.Row row : measured.heatMap().rows()) {
			UnitView unit = row.unit();
			lines.add(line(event, number, lines.size(), (unit != null) ? unit.id().value() : null,
					(unit != null) ? unit.name() : null, null, row.whole()));
		}
		measured.heatMap()
			.areas()
			.forEach((area) -> lines
				.add(line(event, number, lines.size(), null, null, area.subject().name(), area.tally())));
		this.batches.batchUpdate("""
				insert into readiness_snapshot_line (event_id, snapshot, position, unit_id, unit_name, area, weight,
					verified_weight, late)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?)
				""", lines);
	}

	private static @Nullable Object[] line(EventId event, int number, int position, @Nullable UUID unit,
			@Nullable String name, @Nullable String area, Tally tally) {
		return new @Nullable Object[] { event.value(), number, position, unit, name, area, tally.ready().whole(),
				tally.ready().part(), tally.late() };
	}

	private static long count(Measured measured, GateStanding.State state) {
		return measured.gates().stream().filter((each) -> each.state() == state).count();
	}

	/** Columns are called like what they count. */
	static String column(Enum<?> counted) {
		return counted.name().toLowerCase(Locale.ROOT);
	}

}
