package vn.hiepdong.duty;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hiepdong.duty.DutyCourse.Turn;
import vn.hiepdong.event.EventView;
import vn.hiepdong.platform.AnyRow;
import vn.hiepdong.unit.UnitId;

/**
 * Tells how duties ran against their plan, with one statement each time. For other rooms,
 * which answer for who may see it.
 */
@Service
@RequiredArgsConstructor
public class DutyCourses {

	/** How many of a unit's earlier duties say how it works nowadays. */
	private static final int FORMER = 30;

	/** Who helps may change without anything beginning anew; that is no turn. */
	private static final String COURSES = """
			select d.event_id, d.number, d.lead_unit_id, d.starts_at, d.due_at,
				%s as split, %s as released_at, s.step, s.at, s.percent
			from %s d left join duty_step s on s.event_id = d.event_id and s.duty_id = d.id
				and (s.step in ('ACCEPT', 'REPORT', 'REPORT_DONE', 'RETURN', 'VERIFY') or s.step = 'ASSIGN'
					and %s)
			%s
			order by d.event_id, d.number, s.at, s.id
			""";

	/**
	 * When the last predecessor of a duty, or of what it is a part of, was done and the
	 * lag over.
	 */
	private static final String RELEASED = """
			(with recursive up as (
				select f.id, f.parent_id
				union all
				select p.id, p.parent_id from up join duty p on p.event_id = f.event_id and p.id = up.parent_id)
			select max(done.at + w.lag_minutes * interval '1 minute')
			from up join duty_dependency w on w.event_id = f.event_id and w.duty_id = up.id
				join duty b on b.event_id = f.event_id and b.id = w.predecessor_id and b.state <> 'CANCELLED'
				cross join lateral (
					select min(e.at) as at from duty_step e
					where e.event_id = f.event_id and e.duty_id = b.id and e.step = 'REPORT_DONE') done)
			""";

	private final JdbcClient jdbc;

	/**
	 * How each duty of an event ran so far; cancelled ones are left out, and when each
	 * could begin, for that follows from the others.
	 * @param event the event
	 * @return the courses, by number
	 */
	@Transactional(readOnly = true)
	public List<DutyCourse> of(EventView event) {
		return grouped(this.jdbc
			.sql(courses("duty", "cast(null as timestamptz)", "where d.event_id = ? and d.state <> 'CANCELLED'"))
			.param(event.id().value())
			.query((rs, row) -> line(rs))
			.list());
	}

	/**
	 * How the last duties of some units ran that were verified in other events, up to
	 * {@value #FORMER} of each unit.
	 * @param event the event whose duties are left out
	 * @param units the units
	 * @return the courses, by event and number
	 */
	@Transactional(readOnly = true)
	public List<DutyCourse> before(EventView event, Collection<UnitId> units) {
		return grouped(this.jdbc.sql(courses("""
				unnest(cast(:units as uuid[])) u(id) cross join lateral (
					select f.*, %s as released_at from duty f
					where f.lead_unit_id = u.id and f.state = 'VERIFIED' and f.event_id <> :event
					order by f.changed_at desc, f.id limit :most
				)""".formatted(RELEASED), "d.released_at", ""))
			.param("units", units.stream().map((unit) -> unit.value().toString()).toArray(String[]::new))
			.param("event", event.id().value())
			.param("most", FORMER)
			.query((rs, row) -> line(rs))
			.list());
	}

	private static String courses(String duties, String released, String where) {
		String turned = AnyRow.of("duty_step_change c where c.step_id = s.id and c.field = 'leadUnit'");
		return COURSES.formatted(DutyWhere.SPLIT, released, duties, turned, where);
	}

	private static List<DutyCourse> grouped(List<Line> lines) {
		List<DutyCourse> courses = new ArrayList<>();
		List<Turn> turns = new ArrayList<>();
		for (int i = 0; i < lines.size(); i++) {
			Turn turn = lines.get(i).turn();
			if (turn != null && turn.step() == Step.ASSIGN) {
				turns.clear();
			}
			if (turn != null) {
				turns.add(turn);
			}
			if (i + 1 == lines.size() || !lines.get(i).isOfSame(lines.get(i + 1))) {
				courses.add(lines.get(i).course(turns));
				turns.clear();
			}
		}
		return courses;
	}

	private static Line line(ResultSet rs) throws SQLException {
		UUID unit = rs.getObject("lead_unit_id", UUID.class);
		Timestamp released = rs.getTimestamp("released_at");
		String step = rs.getString("step");
		DutyCourse duty = new DutyCourse(DutyNumber.show(rs.getInt("number")), (unit != null) ? new UnitId(unit) : null,
				rs.getTimestamp("starts_at").toInstant(), rs.getTimestamp("due_at").toInstant(), rs.getBoolean("split"),
				(released != null) ? released.toInstant() : null, (step == null) ? List.of() : List
					.of(new Turn(Step.valueOf(step), rs.getTimestamp("at").toInstant(), rs.getInt("percent"))));
		return new Line(rs.getObject("event_id", UUID.class), duty);
	}

	/** A duty with one of its turns, or with none. */
	private record Line(UUID event, DutyCourse duty) {

		boolean isOfSame(Line next) {
			return next.event.equals(this.event) && next.duty.number().equals(this.duty.number());
		}

		@Nullable Turn turn() {
			return this.duty.turns().isEmpty() ? null : this.duty.turns().get(0);
		}

		DutyCourse course(List<Turn> turns) {
			return new DutyCourse(this.duty.number(), this.duty.unit(), this.duty.startsAt(), this.duty.dueAt(),
					this.duty.split(), this.duty.released(), turns);
		}

	}

}
