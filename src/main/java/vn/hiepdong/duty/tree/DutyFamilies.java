package vn.hiepdong.duty.tree;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hiepdong.account.Actor;
import vn.hiepdong.account.Role;
import vn.hiepdong.duty.DutyCase;
import vn.hiepdong.duty.DutyCases;
import vn.hiepdong.duty.DutyNumber;
import vn.hiepdong.duty.DutyRow;
import vn.hiepdong.duty.DutyState;
import vn.hiepdong.platform.Problem;
import vn.hiepdong.unit.UnitId;

/**
 * Finds what stands around a duty, with one statement for each of its parts however large
 * the tree is.
 */
@Service
@RequiredArgsConstructor
public class DutyFamilies {

	private static final String BRANCH = """
			select t.depth, d.number, d.title, d.lead_unit_id, d.state, d.progress, d.weight, d.starts_at, d.due_at,
				array(select c.unit_id from duty_cooperating c where c.event_id = d.event_id and c.duty_id = d.id)
					|| d.lead_unit_id || (select p.lead_unit_id from duty p where p.id = d.parent_id) as units
			from tree t join duty d on d.id = t.id
			""";

	private static final String UP = """
			with recursive tree as (
				select d.parent_id as id, 0 as depth from duty d where d.event_id = :event and d.id = :duty
				union all
				select d.parent_id, t.depth + 1 from tree t join duty d on d.event_id = :event and d.id = t.id)
			""" + BRANCH + " order by t.depth desc";

	private static final String DOWN = """
			with recursive tree as (
				select d.id, 0 as depth, array[d.number] as way from duty d where d.event_id = :event and d.parent_id = :duty
				union all
				select d.id, t.depth + 1, t.way || d.number from tree t
					join duty d on d.event_id = :event and d.parent_id = t.id)
			"""
			+ BRANCH + " order by t.way";

	private final DutyCases cases;

	private final JdbcClient jdbc;

	/**
	 * What stands around a duty.
	 * @param event the code of the event
	 * @param number the duty's number
	 * @param me who asks
	 * @return its wholes, parts and helpers
	 * @throws Problem.NotFound if there is no such event or duty
	 * @throws AccessDeniedException if the person may not see it
	 */
	@Transactional(readOnly = true)
	public DutyFamily of(String event, String number, Actor me) {
		DutyCase duty = this.cases.seen(event, number, me);
		return new DutyFamily(branches(UP, duty), branches(DOWN, duty).stream().filter(Branch::visible).toList(),
				helpers(duty));
	}

	private List<Branch> branches(String sql, DutyCase duty) {
		return this.jdbc.sql(sql)
			.param("event", duty.event().id().value())
			.param("duty", duty.id().value())
			.query((rs, row) -> branch(rs, duty))
			.list();
	}

	private List<HelpersPart> helpers(DutyCase duty) {
		Map<UnitId, HelpersPart.Said> said = new HashMap<>();
		this.jdbc.sql("""
				select distinct on (unit_id) unit_id, percent, text, at from duty_step
				where event_id = ? and duty_id = ? and step = 'PART' order by unit_id, at desc, id desc
				""").params(duty.event().id().value(), duty.id().value()).query((rs) -> {
			said.put(new UnitId(rs.getObject("unit_id", UUID.class)), new HelpersPart.Said(rs.getInt("percent"),
					rs.getString("text"), rs.getTimestamp("at").toInstant()));
		});
		return duty.units()
			.all()
			.stream()
			.filter((unit) -> duty.cooperating().contains(unit.id()))
			.map((unit) -> new HelpersPart(unit, said.get(unit.id()),
					duty.me().is(Role.UNIT_LEADER) && duty.isMine(unit.id())))
			.toList();
	}

	private static Branch branch(ResultSet rs, DutyCase duty) throws SQLException {
		UnitId lead = unit(rs.getObject("lead_unit_id", UUID.class));
		DutyState state = DutyState.valueOf(rs.getString("state"));
		Instant startsAt = rs.getTimestamp("starts_at").toInstant();
		Instant dueAt = rs.getTimestamp("due_at").toInstant();
		return new Branch(rs.getInt("depth"), DutyNumber.show(rs.getInt("number")), rs.getString("title"),
				(lead != null) ? duty.units().get(lead) : null, state, rs.getInt("progress"), rs.getInt("weight"),
				dueAt, DutyRow.Clocks.of(state, startsAt, dueAt, duty.now()), visible(rs, state, duty));
	}

	/** The same rule as for opening a duty: its units, and that of the duty above it. */
	private static boolean visible(ResultSet rs, DutyState state, DutyCase duty) throws SQLException {
		if (!duty.me().is(Role.UNIT_LEADER)) {
			return true;
		}
		for (UUID unit : (UUID[]) rs.getArray("units").getArray()) {
			if (state != DutyState.DRAFT && duty.isMine(unit(unit))) {
				return true;
			}
		}
		return false;
	}

	private static @Nullable UnitId unit(@Nullable UUID key) {
		return (key != null) ? new UnitId(key) : null;
	}

}
