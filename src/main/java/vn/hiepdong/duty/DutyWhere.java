package vn.hiepdong.duty;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.event.EventView;
import vn.hiepdong.platform.AnyRow;
import vn.hiepdong.platform.Problem;
import vn.hiepdong.platform.text.VietnameseText;
import vn.hiepdong.unit.UnitId;
import vn.hiepdong.unit.UnitTree;

/**
 * The condition under which a duty belongs into a list, as SQL over {@code duty d}.
 */
final class DutyWhere {

	private static final String UNSETTLED = "d.state not in ('REPORTED_DONE', 'VERIFIED', 'CANCELLED')";

	/** Something is in the way of a duty that is not over. */
	static final String BLOCKED = "(d.state not in ('VERIFIED', 'CANCELLED') and "
			+ AnyRow.of("duty_obstacle o where o.event_id = d.event_id and o.duty_id = d.id"
					+ " and not exists (select 1 from duty_obstacle_closure c where c.obstacle_id = o.id)")
			+ ")";

	/** A unit of the reader was asked for help, which may be over by now. */
	private static final String ASKED = AnyRow
		.of("duty_obstacle o where o.event_id = d.event_id and o.duty_id = d.id and o.owner_unit_id in (:mine)");

	/** It was sent back to work again, and is not over. */
	static final String RETURNED_TWICE = "(d.state not in ('VERIFIED', 'CANCELLED') and (select count(*) from duty_step r"
			+ " where r.event_id = d.event_id and r.duty_id = d.id and r.step = 'RETURN') > 1)";

	private static final String NEWS = "exists (select 1 from duty_step s where s.event_id = d.event_id"
			+ " and s.duty_id = d.id and s.at >= :since and s.step in (:steps))";

	/** Some of its work was passed on as parts and not given up. */
	static final String SPLIT = AnyRow
		.of("duty p where p.event_id = d.event_id and p.parent_id = d.id and p.state <> 'CANCELLED'");

	private final List<String> conditions = new ArrayList<>();

	private final Map<String, Object> params = new HashMap<>();

	DutyWhere(EventView event) {
		and("d.event_id = :event", "event", event.id().value());
	}

	DutyWhere(List<EventView> events) {
		and("d.event_id in (:events)", "events", events.stream().map((event) -> event.id().value()).toList());
	}

	DutyWhere visibleTo(DutyRights rights) {
		if (!rights.seesAll()) {
			and("d.state <> 'DRAFT' and (d.lead_unit_id in (:mine) or " + cooperates("mine") + " or " + ASKED + " or "
					+ AnyRow.of("duty p where p.id = d.parent_id and p.lead_unit_id in (:mine)") + ")", "mine",
					keys(rights.mine()));
		}
		return this;
	}

	/** Those that a leader's units owe or help with. */
	DutyWhere owedBy(DutyRights rights) {
		and("d.state not in ('DRAFT', 'CANCELLED') and (d.lead_unit_id in (:mine) or " + cooperates("mine") + ")",
				"mine", keys(rights.mine()));
		return this;
	}

	DutyWhere matching(DutyFilter filter, EventView event, UnitTree units, Instant now) {
		if (filter.unit() != null) {
			and("d.lead_unit_id in (:unit)", "unit", keys(units.subtree(unit("unit", filter.unit(), units))));
		}
		if (filter.ward() != null) {
			inWard(unit("ward", filter.ward(), units), event, units);
		}
		equal("phase", filter.phase());
		equal("area", filter.area());
		equal("state", filter.state());
		if (filter.late()) {
			and("d.due_at < :now and " + UNSETTLED, "now", Timestamp.from(now));
		}
		if (filter.dueSoon()) {
			this.params.put("soon", Timestamp.from(now.plus(DutyState.SOON)));
			and("d.due_at >= :now and d.due_at < :soon and " + UNSETTLED, "now", Timestamp.from(now));
		}
		if (filter.notBegun()) {
			this.conditions.add("d.state in ('DRAFT', 'ASSIGNED', 'ACCEPTED')");
		}
		if (filter.blocked()) {
			this.conditions.add(BLOCKED);
		}
		if (filter.overdueStart()) {
			and("d.starts_at < :now and d.state in ('DRAFT', 'ASSIGNED', 'ACCEPTED')", "now", Timestamp.from(now));
		}
		if (filter.returnedTwice()) {
			this.conditions.add(RETURNED_TWICE);
		}
		if (filter.assigned()) {
			this.conditions.add("d.state <> 'DRAFT'");
		}
		if (filter.news() != null) {
			this.params.put("since", Timestamp.from(News.since(now)));
			and(NEWS, "steps", filter.news().steps().stream().map(Step::name).toList());
		}
		if (filter.text() != null && !filter.text().isBlank()) {
			and("(strpos(d.title_folded, :text) > 0 or strpos('q-' || lpad(d.number::text, "
					+ "greatest(3, length(d.number::text)), '0'), :text) > 0)", "text",
					VietnameseText.folded(filter.text()));
		}
		return this;
	}

	DutyWhere numbered(Collection<Integer> numbers) {
		and("d.number in (:numbers)", "numbers", numbers);
		return this;
	}

	String sql() {
		return String.join(" and ", this.conditions);
	}

	Map<String, Object> params() {
		return this.params;
	}

	private void inWard(UnitId ward, EventView event, UnitTree units) {
		if (!event.hostWards().contains(ward)) {
			throw new Problem.NotFound("duty.problem.filter", "ward");
		}
		List<UUID> places = event.places()
			.stream()
			.filter((place) -> ward.equals(place.ward()))
			.map((place) -> place.id().value())
			.toList();
		String here = places.isEmpty() ? "false" : "d.place_id in (:places)";
		this.params.put("places", places);
		and("(d.lead_unit_id in (:ward) or " + cooperates("ward") + " or " + here + ")", "ward",
				keys(units.subtree(ward)));
	}

	private static String cooperates(String units) {
		return AnyRow.of("duty_cooperating c where c.event_id = d.event_id and c.duty_id = d.id and c.unit_id in (:"
				+ units + ")");
	}

	private void equal(String column, @Nullable Enum<?> wanted) {
		if (wanted != null) {
			and("d." + column + " = :" + column, column, wanted.name());
		}
	}

	private void and(String condition, String param, Object value) {
		this.conditions.add(condition);
		this.params.put(param, value);
	}

	private static UnitId unit(String field, String code, UnitTree units) {
		return units.byCode(code).orElseThrow(() -> new Problem.NotFound("duty.problem.filter", field)).id();
	}

	private static List<UUID> keys(Collection<UnitId> units) {
		return units.stream().map(UnitId::value).toList();
	}

}
