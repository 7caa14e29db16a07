package vn.hiepdong.delegate.meals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hiepdong.delegate.Diet;
import vn.hiepdong.delegate.meals.KitchenSheet.Noted;
import vn.hiepdong.platform.Ids;

/**
 * Keeps meals, and reads who eats them: each list with one statement.
 */
@Component
@RequiredArgsConstructor
class MealStore {

	/**
	 * Who eats a meal. The night of a meal for the lodged begins on the day on which it
	 * was twelve hours earlier.
	 */
	private static final String EATS = """
			d.event_id = m.event_id and d.cancelled_at is null and (m.audience = 'ALL'
			or m.audience = 'CHOSEN' and exists (select from meal_delegation c
				where c.event_id = m.event_id and c.meal_id = m.id and c.delegation_id = d.delegation_id)
			or m.audience = 'LODGED' and exists (select from bed_night n where n.event_id = m.event_id and n.delegate_id = d.id
				and n.night = (m.at at time zone 'Asia/Ho_Chi_Minh' - interval '12 hours')::date))
			""";

	private static final String MEALS = """
			select m.*, e.eaters, e.special, array(select g.code from meal_delegation c
				join delegation g on g.event_id = c.event_id and g.id = c.delegation_id
				where c.event_id = m.event_id and c.meal_id = m.id order by g.code) as delegations
			from meal m cross join lateral (select count(*) as eaters,
				count(*) filter (where d.diet <> 'REGULAR' or d.diet_note <> '') as special from delegate d where\s"""
			+ EATS + """
					) e
					where m.event_id = :event and (cast(:number as int) is null or m.number = :number)
					order by m.at, m.number
					""";

	private final JdbcClient jdbc;

	List<MealView> meals(UUID event) {
		return meals(event, null);
	}

	Optional<MealView> meal(UUID event, int number) {
		return meals(event, number).stream().findFirst();
	}

	Map<Diet, Integer> counts(MealView meal) {
		Map<Diet, Integer> counts = new EnumMap<>(Diet.class);
		for (Diet diet : Diet.values()) {
			counts.put(diet, 0);
		}
		this.jdbc
			.sql("select d.diet, count(*) from meal m, delegate d where m.id = :meal and " + EATS + " group by d.diet")
			.param("meal", meal.id())
			.query((rs) -> {
				counts.put(Diet.valueOf(rs.getString(1)), rs.getInt(2));
			});
		return counts;
	}

	List<Noted> noted(MealView meal) {
		return this.jdbc.sql(
				"select d.full_name, g.name, d.diet, d.diet_note from meal m, delegate d join delegation g on g.id = d.delegation_id where m.id = :meal and "
						+ EATS + """
								and (d.diet <> 'REGULAR' or d.diet_note <> '')
								order by d.diet desc, d.given_name, d.family_name, d.middle_name, d.number
								""")
			.param("meal", meal.id())
			.query((rs, row) -> new Noted(rs.getString(1), rs.getString(2), Diet.valueOf(rs.getString(3)),
					rs.getString(4)))
			.list();
	}

	/** The codes among these that delegations of the event have. */
	Set<String> known(UUID event, Set<String> codes) {
		return codes.isEmpty() ? Set.of()
				: Set.copyOf(this.jdbc.sql("select code from delegation where event_id = :event and code in (:codes)")
					.param("event", event)
					.param("codes", codes)
					.query(String.class)
					.list());
	}

	/** Makes those who number meals of an event come one after the other. */
	void waitForOthers(UUID event) {
		this.jdbc.sql("select pg_advisory_xact_lock(hashtextextended('meal ' || ?, 0))")
			.param(event.toString())
			.query((rs, row) -> true)
			.single();
	}

	/** The name of the meal that a form led to when it was sent before. */
	Optional<String> sent(UUID event, UUID clientId) {
		return this.jdbc.sql("select name from meal where event_id = ? and client_id = ?")
			.params(event, clientId)
			.query(String.class)
			.optional();
	}

	int add(UUID event, MealPlan plan, UUID clientId) {
		UUID id = Ids.next();
		int number = this.jdbc.sql("""
				insert into meal (id, version, event_id, client_id, number, name, at, place, audience)
				select ?, 0, ?, ?, coalesce(max(number), 0) + 1, ?, ?, ?, ? from meal where event_id = ?
				returning number
				""")
			.params(id, event, clientId, plan.name(), Timestamp.from(plan.at()), plan.place(), plan.audience().name(),
					event)
			.query(Integer.class)
			.single();
		choose(event, id, plan);
		return number;
	}

	/** Gives {@code false} where somebody else changed the meal meanwhile. */
	boolean change(UUID event, MealView meal, MealPlan plan, long version) {
		boolean first = this.jdbc
			.sql("""
					update meal set version = version + 1, name = ?, at = ?, place = ?, audience = ? where id = ? and version = ?
					""")
			.params(plan.name(), Timestamp.from(plan.at()), plan.place(), plan.audience().name(), meal.id(), version)
			.update() == 1;
		if (first) {
			this.jdbc.sql("delete from meal_delegation where event_id = ? and meal_id = ?")
				.params(event, meal.id())
				.update();
			choose(event, meal.id(), plan);
		}
		return first;
	}

	void drop(MealView meal) {
		this.jdbc.sql("delete from meal where id = ?").param(meal.id()).update();
	}

	private void choose(UUID event, UUID meal, MealPlan plan) {
		if (!plan.delegations().isEmpty()) {
			this.jdbc.sql("""
					insert into meal_delegation (event_id, meal_id, delegation_id)
					select event_id, :meal, id from delegation where event_id = :event and code in (:codes)
					""").param("meal", meal).param("event", event).param("codes", plan.delegations()).update();
		}
	}

	private List<MealView> meals(UUID event, @Nullable Integer number) {
		return this.jdbc.sql(MEALS).param("event", event).param("number", number).query((rs, row) -> meal(rs)).list();
	}

	private static MealView meal(ResultSet rs) throws SQLException {
		return new MealView(rs.getObject("id", UUID.class), rs.getInt("number"), rs.getString("name"),
				rs.getTimestamp("at").toInstant(), rs.getString("place"), Audience.valueOf(rs.getString("audience")),
				List.of((String[]) rs.getArray("delegations").getArray()), rs.getInt("eaters"), rs.getInt("special"),
				rs.getLong("version"));
	}

}
