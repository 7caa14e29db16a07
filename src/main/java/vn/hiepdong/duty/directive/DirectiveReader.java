package vn.hiepdong.duty.directive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.support.PageableExecutionUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hiepdong.duty.DutyCase;
import vn.hiepdong.duty.DutyNumber;
import vn.hiepdong.duty.DutyReach;
import vn.hiepdong.duty.News;
import vn.hiepdong.duty.directive.DirectiveView.Addressee;
import vn.hiepdong.event.EventView;
import vn.hiepdong.platform.AnyRow;
import vn.hiepdong.unit.UnitId;
import vn.hiepdong.unit.UnitTree;
import vn.hiepdong.unit.UnitView;

/**
 * Reads directives, each list with one statement for them and one for their addressees.
 */
@Component
@RequiredArgsConstructor
class DirectiveReader {

	static final String FROM = """
			from directive g left join duty d on d.event_id = g.event_id and d.id = g.duty_id
			where g.event_id = :event and\s""";

	private static final String SELECT = """
			select g.id, g.number, g.text, g.given_at, g.given_by_name, g.unit_id, d.number as duty_number, d.title
			""" + FROM;

	private static final String ADDRESSED = "directive_addressee a where a.event_id = g.event_id and a.directive_id = g.id";

	private static final String OWED = ADDRESSED + """
			 and not exists (select 1 from directive_acknowledgement k where k.event_id = a.event_id
				and k.directive_id = a.directive_id and k.unit_id = a.unit_id)
			""";

	private static final String OF_MINE = " and a.unit_id in (:mine)";

	/** Some unit has yet to acknowledge it. */
	static final String OPEN = AnyRow.of(OWED);

	private static final String IN_ORDER = OPEN + " desc, g.number desc";

	private final JdbcClient jdbc;

	List<DirectiveView> of(DutyCase duty, Predicate<UnitId> mine) {
		return views(SELECT + "g.duty_id = :duty order by " + IN_ORDER,
				Map.of("event", duty.event().id().value(), "duty", duty.id().value()), duty.units(), mine);
	}

	/** What the reader owes comes first. */
	Page<DirectiveView> page(DutyReach reach, DirectiveShow show, Pageable page) {
		Map<String, Object> params = reach.params(Map.of("since", Timestamp.from(News.since(reach.now())), "limit",
				page.getPageSize(), "offset", page.getOffset()));
		String where = seen(reach) + shown(show);
		List<DirectiveView> rows = views(SELECT + where + " order by " + AnyRow.of(OWED + OF_MINE) + " desc, "
				+ IN_ORDER + " limit :limit offset :offset", params, reach.units(), reach.mine()::contains);
		return PageableExecutionUtils.getPage(rows, page, () -> count(where, params));
	}

	Optional<DirectiveView> find(int number, DutyReach reach) {
		return views(SELECT + "g.number = :number", reach.params(Map.of("number", number)), reach.units(),
				reach.mine()::contains)
			.stream()
			.findFirst();
	}

	boolean sees(int number, DutyReach reach) {
		return this.jdbc.sql("select exists (select 1 " + FROM + "g.number = :number and " + seen(reach) + ")")
			.params(reach.params(Map.of("number", number)))
			.query(Boolean.class)
			.single();
	}

	List<OwedDirective> owed(List<EventView> events, List<UnitView> mine) {
		Map<UUID, UnitView> units = new LinkedHashMap<>();
		mine.forEach((unit) -> units.put(unit.id().value(), unit));
		Map<UUID, EventView> byId = new HashMap<>();
		events.forEach((event) -> byId.put(event.id().value(), event));
		return this.jdbc.sql("""
				select g.event_id, g.number, g.text,
					array_agg(a.unit_id order by array_position(array[:mine]::uuid[], a.unit_id)) as units
				from directive_addressee a join directive g on g.event_id = a.event_id and g.id = a.directive_id
				where a.event_id in (:events) and a.unit_id in (:mine)
					and not exists (select 1 from directive_acknowledgement k where k.event_id = a.event_id
						and k.directive_id = a.directive_id and k.unit_id = a.unit_id)
				group by g.event_id, g.number, g.text
				order by array_position(array[:events]::uuid[], g.event_id), g.number
				""")
			.param("events", events.stream().map((event) -> event.id().value()).toList())
			.param("mine", units.keySet())
			.query((rs, row) -> new OwedDirective(byId.get(rs.getObject("event_id", UUID.class)), rs.getInt("number"),
					rs.getString("text"),
					Arrays.stream((UUID[]) rs.getArray("units").getArray()).map(units::get).toList()))
			.list();
	}

	private long count(String where, Map<String, Object> params) {
		return this.jdbc.sql("select count(*) " + FROM + where).params(params).query(Long.class).single();
	}

	private static String shown(DirectiveShow show) {
		return switch (show) {
			case ALL -> "";
			case OPEN -> " and " + OPEN;
			case NEW -> " and g.given_at >= :since";
		};
	}

	/**
	 * Leaders see what is addressed to their units or said on a duty that they may see;
	 * whoever sees all duties sees all directives.
	 */
	private static String seen(DutyReach reach) {
		return reach.whole() ? "true" : "(" + AnyRow.of(ADDRESSED + OF_MINE) + " or (" + reach.visible() + "))";
	}

	private List<DirectiveView> views(String sql, Map<String, Object> params, UnitTree units, Predicate<UnitId> mine) {
		Map<UUID, List<Addressee>> addressees = new HashMap<>();
		List<DirectiveView> views = this.jdbc.sql(sql).params(params).query((rs, row) -> {
			List<Addressee> filledLater = new ArrayList<>();
			addressees.put(rs.getObject("id", UUID.class), filledLater);
			return new DirectiveView(rs.getInt("number"), rs.getString("text"), rs.getTimestamp("given_at").toInstant(),
					rs.getString("given_by_name"), duty(rs), rs.getString("title"), unit(rs, units), filledLater);
		}).list();
		if (!views.isEmpty()) {
			address(Objects.requireNonNull(params.get("event")), addressees, units, mine);
		}
		return views;
	}

	private void address(Object event, Map<UUID, List<Addressee>> addressees, UnitTree units, Predicate<UnitId> mine) {
		this.jdbc.sql("""
				select a.directive_id, a.unit_id, a.unit_name, k.at, k.actor_name
				from directive_addressee a left join directive_acknowledgement k
					on k.event_id = a.event_id and k.directive_id = a.directive_id and k.unit_id = a.unit_id
				where a.event_id = :event and a.directive_id in (:directives)
				""").param("event", event).param("directives", addressees.keySet()).query((rs) -> {
			addressees.get(rs.getObject("directive_id", UUID.class)).add(addressee(rs, units, mine));
		});
		List<UnitId> order = units.all().stream().map((unit) -> unit.id()).toList();
		addressees.values()
			.forEach((each) -> each.sort(Comparator.comparing((Addressee unit) -> !unit.owed())
				.thenComparing((unit) -> unit.at() != null)
				.thenComparing((unit) -> order.indexOf(unit.unit().id()))));
	}

	private static Addressee addressee(ResultSet rs, UnitTree units, Predicate<UnitId> mine) throws SQLException {
		UnitId unit = new UnitId(rs.getObject("unit_id", UUID.class));
		boolean open = rs.getTimestamp("at") == null;
		return new Addressee(units.get(unit), rs.getString("unit_name"),
				open ? null : rs.getTimestamp("at").toInstant(), rs.getString("actor_name"), open && mine.test(unit));
	}

	static @Nullable UnitView unit(ResultSet rs, UnitTree units) throws SQLException {
		UUID unit = rs.getObject("unit_id", UUID.class);
		return (unit != null) ? units.get(new UnitId(unit)) : null;
	}

	static @Nullable String duty(ResultSet rs) throws SQLException {
		Integer number = rs.getObject("duty_number", Integer.class);
		return (number != null) ? DutyNumber.show(number) : null;
	}

}
