package vn.hiepdong.duty;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hiepdong.duty.StepLine.FieldChange;
import vn.hiepdong.platform.Ids;
import vn.hiepdong.unit.UnitId;

/**
 * Every step that was taken on a duty. Lines are only ever added.
 */
@Component
@RequiredArgsConstructor
class DutyHistory {

	private final JdbcClient jdbc;

	private final JdbcTemplate batches;

	/** The step that a form led to when it was sent for the first time. */
	record Sent(DutyId duty, int number, Step step, int percent, String text) {

		boolean isFor(Duty wanted, Step same) {
			return this.duty.equals(wanted.id()) && this.step == same;
		}

		boolean says(ProgressReport report) {
			return this.percent == report.percent() && this.text.equals(report.text());
		}

	}

	/** Writes steps down; the duties are saved already, each with its new version. */
	void append(List<TakenStep> steps) {
		List<Object[]> lines = new ArrayList<>();
		List<Object[]> changes = new ArrayList<>();
		for (TakenStep taken : steps) {
			UUID id = Ids.next();
			lines.add(new Object[] { id, taken.by().event().id().value(), taken.duty().value(), taken.step().name(),
					Timestamp.from(taken.by().at()), taken.by().actor().id().value(), taken.by().actor().name(),
					taken.by().unitName(), taken.percent(), nullIfEmpty(taken.text()), taken.clientId(),
					key(taken.unit()), key(taken.former()), taken.duty().value() });
			taken.changes()
				.forEach((change) -> changes.add(new Object[] { id, change.field(), change.before(), change.after() }));
		}
		this.batches.batchUpdate("""
				insert into duty_step (id, event_id, duty_id, step, at, actor_id, actor_name, unit_name, percent, text,
					client_id, unit_id, former_unit_id, version)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, (select version from duty where id = ?))
				""", lines);
		this.batches.batchUpdate("insert into duty_step_change (step_id, field, before, after) values (?, ?, ?, ?)",
				changes);
	}

	Optional<Sent> sent(UUID clientId) {
		return this.jdbc.sql("""
				select s.duty_id, d.number, s.step, s.percent, coalesce(s.text, '')
				from duty_step s join duty d on d.id = s.duty_id
				where s.client_id = ?
				""")
			.param(clientId)
			.query((rs, row) -> new Sent(new DutyId(rs.getObject(1, UUID.class)), rs.getInt(2),
					Step.valueOf(rs.getString(3)), rs.getInt(4), rs.getString(5)))
			.optional();
	}

	List<StepLine> of(Duty duty) {
		Map<UUID, List<FieldChange>> changes = changesOf(duty);
		return this.jdbc.sql("""
				select id, step, at, actor_name, unit_name, percent, text, version from duty_step
				where event_id = ? and duty_id = ? order by at desc, id desc
				""").params(duty.event().value(), duty.id().value()).query((rs, row) -> {
			UUID id = rs.getObject("id", UUID.class);
			return new StepLine(id, Step.valueOf(rs.getString("step")), rs.getTimestamp("at").toInstant(),
					rs.getString("actor_name"), rs.getString("unit_name"), rs.getObject("percent", Integer.class),
					rs.getString("text"), changes.getOrDefault(id, List.of()), rs.getLong("version"));
		}).list();
	}

	private Map<UUID, List<FieldChange>> changesOf(Duty duty) {
		Map<UUID, List<FieldChange>> changes = new HashMap<>();
		this.jdbc.sql("""
				select c.step_id, c.field, c.before, c.after
				from duty_step_change c join duty_step s on s.id = c.step_id
				where s.event_id = ? and s.duty_id = ? order by c.field
				""").params(duty.event().value(), duty.id().value()).query((rs) -> {
			changes.computeIfAbsent(rs.getObject(1, UUID.class), (id) -> new ArrayList<>())
				.add(new FieldChange(rs.getString(2), rs.getString(3), rs.getString(4)));
		});
		return changes;
	}

	private static @Nullable UUID key(@Nullable UnitId unit) {
		return (unit != null) ? unit.value() : null;
	}

	private static @Nullable String nullIfEmpty(String text) {
		return text.isEmpty() ? null : text;
	}

}
