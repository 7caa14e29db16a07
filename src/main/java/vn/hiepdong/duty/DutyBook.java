package vn.hiepdong.duty;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hiepdong.account.Actor;
import vn.hiepdong.event.EventView;
import vn.hiepdong.event.Phase;
import vn.hiepdong.event.PlaceId;
import vn.hiepdong.event.PlaceView;
import vn.hiepdong.platform.Ids;
import vn.hiepdong.platform.Problem;
import vn.hiepdong.unit.UnitId;

/**
 * An event's duties as one plan, read and written as a whole: all lines or none, with a
 * number of statements that grows by batches, not by lines. Only coordinators may.
 */
@Service
@RequiredArgsConstructor
public class DutyBook {

	private final DutyDesk desk;

	private final DutyRepository duties;

	private final DutyNumbers numbers;

	private final DutyHistory history;

	private final JdbcClient jdbc;

	/**
	 * Every duty of an event.
	 * @param event the code of the event
	 * @param me who asks
	 * @return the duties by number, cancelled ones included
	 */
	@Transactional(readOnly = true)
	public List<BookedDuty> read(String event, Actor me) {
		Stamp by = planner(event, me);
		return this.jdbc.sql("""
				select d.*, array(select c.unit_id from duty_cooperating c
					where c.event_id = d.event_id and c.duty_id = d.id) as cooperating
				from duty d where d.event_id = ? order by d.number
				""").param(by.event().id().value()).query((rs, row) -> booked(rs, by.event())).list();
	}

	/**
	 * Writes lines of a plan: makes what is new, changes what differs, gives to the lead
	 * unit what has one.
	 * @param event the code of the event
	 * @param entries the lines, each naming another duty
	 * @param me who asks
	 * @throws Problem.Conflict if a duty was changed since it was read, or is no longer
	 * in a state that allows the change
	 * @throws Problem.Invalid if a line breaks a rule
	 */
	@Transactional
	public void write(String event, List<BookEntry> entries, Actor me) {
		Stamp by = planner(event, me);
		List<TakenStep> taken = new ArrayList<>();
		List<Duty> changed = new ArrayList<>();
		List<BookEntry> fresh = entries.stream().filter((entry) -> entry.booked() == null).toList();
		if (!fresh.isEmpty()) {
			int number = this.numbers.next(by.event().id(), fresh.size());
			for (BookEntry entry : fresh) {
				Duty duty = new Duty(by.event(), number++, entry.plan());
				duty.cameFrom(entry.row());
				taken.add(duty.created(Ids.next(), by));
				assign(duty, entry, by, taken);
				changed.add(duty);
			}
		}
		change(entries.stream().filter((entry) -> entry.booked() != null).toList(), by, changed, taken);
		this.duties.saveAllAndFlush(changed);
		this.history.append(taken);
	}

	private void change(List<BookEntry> entries, Stamp by, List<Duty> changed, List<TakenStep> taken) {
		Map<String, Duty> locked = this.duties
			.lockAll(by.event().id(), entries.stream().map((entry) -> DutyNumber.read(booked(entry).number())).toList())
			.stream()
			.collect(Collectors.toMap((duty) -> DutyNumber.show(duty.number()), Function.identity()));
		for (BookEntry entry : entries) {
			BookedDuty booked = booked(entry);
			Duty duty = locked.get(booked.number());
			if (duty == null) {
				throw DutyNumber.unknown(booked.number());
			}
			this.desk.requireVersion(duty, booked.version());
			duty.cameFrom(entry.row());
			if (!booked.plan().equals(entry.plan())) {
				taken.add(duty.edit(entry.plan(), by));
			}
			if (booked.reassigns(entry)) {
				assign(duty, entry, by, taken);
			}
			changed.add(duty);
		}
	}

	private static void assign(Duty duty, BookEntry entry, Stamp by, List<TakenStep> taken) {
		if (entry.lead() != null) {
			taken.add(duty.assign(entry.lead(), entry.cooperating(), by));
		}
	}

	private static BookedDuty booked(BookEntry entry) {
		BookedDuty booked = entry.booked();
		if (booked == null) {
			throw new IllegalArgumentException("A new duty has no former state");
		}
		return booked;
	}

	private Stamp planner(String event, Actor me) {
		Stamp by = this.desk.stamp(event, me);
		by.rights().requirePlanner();
		return by;
	}

	private static BookedDuty booked(ResultSet rs, EventView event) throws SQLException {
		UUID lead = rs.getObject("lead_unit_id", UUID.class);
		UUID place = rs.getObject("place_id", UUID.class);
		String planName = rs.getString("plan_name");
		DutyPlan plan = new DutyPlan(rs.getString("title"), rs.getString("description"),
				Area.valueOf(rs.getString("area")), Phase.valueOf(rs.getString("phase")),
				(place != null) ? event.place(new PlaceId(place)).map(PlaceView::name).orElse(null) : null,
				rs.getInt("weight"), Criticality.valueOf(rs.getString("criticality")),
				rs.getTimestamp("starts_at").toInstant(), rs.getTimestamp("due_at").toInstant(),
				rs.getString("criteria"));
		return new BookedDuty(DutyNumber.show(rs.getInt("number")),
				(planName != null) ? new PlanRow(planName, rs.getString("plan_row")) : null, plan,
				(lead != null) ? new UnitId(lead) : null,
				Arrays.stream((UUID[]) rs.getArray("cooperating").getArray())
					.map(UnitId::new)
					.collect(Collectors.toUnmodifiableSet()),
				DutyState.valueOf(rs.getString("state")), rs.getLong("version"));
	}

}
