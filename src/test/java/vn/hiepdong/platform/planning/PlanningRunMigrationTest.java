package vn.hiepdong.platform.planning;

import java.util.List;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.hiepdong.platform.database.EmptyDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Plans that were made before runs were kept in one place keep what was known of their
 * search.
 */
class PlanningRunMigrationTest {

	private static final String BEFORE = """
			insert into unit (id, version, code, kind, name, short_name, name_en, valid_from)
			values ('00000000-0000-0000-0000-000000000001', 0, 'catp', 'CITY_POLICE', 'CATP', 'CATP', 'CATP', '2022-01-01');
			insert into account (id, version, username, name, role, password_hash, enabled, created_at)
			values ('00000000-0000-0000-0000-000000000002', 0, 'dieuphoi', 'An', 'COORDINATOR', '', true, now());
			insert into event (id, version, code, name, organiser, host_unit_id, expected_delegates)
			values ('00000000-0000-0000-0000-000000000003', 0, 'hoi-nghi', 'Hội nghị', 'CATP',
				'00000000-0000-0000-0000-000000000001', 0);
			insert into visit_plan (event_id, number, origin, state, made_at, made_by, made_by_name, seconds, begun_at,
				beat_at, stop_wanted, cut_off, broken, retold, cost, taken_at, taken_by_name)
			select '00000000-0000-0000-0000-000000000003', number, origin, state, now(),
				'00000000-0000-0000-0000-000000000002', 'An', seconds, now() - interval '60 seconds', now(), false, cut_off,
				broken, retold, cost, taken_at, taken_by
			from (values (1, 'SEARCH', 'CURRENT', 60, false, 0, 3, 900, now(), 'An'),
				(2, 'COPY', 'DRAFT', 0, false, null, null, null, null, null),
				(3, 'REPAIR', 'DRAFT', 60, true, 4, 0, 700, null, null),
				(4, 'SEARCH', 'RUNNING', 60, false, null, null, null, null, null),
				(5, 'SEARCH', 'RUNNING', 60, false, null, null, null, null, null))
				as kept (number, origin, state, seconds, cut_off, broken, retold, cost, taken_at, taken_by);
			insert into visit_progress (event_id, plan, after_ms, broken, retold, cost)
			values ('00000000-0000-0000-0000-000000000003', 1, 500, 0, 3, 950),
				('00000000-0000-0000-0000-000000000003', 1, 900, 0, 3, 900);
			insert into lodging_plan (id, event_id, number, made_at, made_by, seconds, turn, state, hard, medium, soft, beds)
			select gen_random_uuid(), '00000000-0000-0000-0000-000000000003', number, now(),
				'00000000-0000-0000-0000-000000000002', 10, 0, state, 0, -2, -800, '{"beds": []}'
			from (values (1, 'TAKEN'), (2, 'READY'), (3, 'FAILED'), (4, 'RUNNING')) as kept (number, state);
			""";

	@Test
	void what_was_known_of_searches_is_kept() {
		try (EmptyDatabase database = EmptyDatabase.make()) {
			flyway(database).target("081").load().migrate();
			database.jdbc().sql(BEFORE).update();
			flyway(database).target("097").load().migrate();
			assertThat(rows(database.jdbc(), """
					select concat_ws(' ', p.number, p.state, r.state, r.seconds, r.broken, r.unmet, r.cost,
						(select count(*) from planning_sample s where s.run = r.id))
					from visit_plan p left join planning_run r on r.event_id = p.event_id and r.id = p.run
					order by p.number
					""")).containsExactly("1 CURRENT ENDED 60 0 3 900 2", "2 DRAFT 0", "3 DRAFT CUT_OFF 60 4 0 700 0",
					"4 DRAFT CUT_OFF 60 0", "5 DRAFT CUT_OFF 60 0");
			assertThat(rows(database.jdbc(),
					"""
							select concat_ws(' ', p.number, p.taken, r.state, r.seconds, r.broken, r.unmet, r.cost)
							from lodging_plan p join planning_run r on r.event_id = p.event_id and r.id = p.run order by p.number
							"""))
				.containsExactly("1 t ENDED 10 0 2 800", "2 f ENDED 10 0 2 800", "3 f FAILED 10", "4 f FAILED 10");
		}
	}

	private static FluentConfiguration flyway(EmptyDatabase database) {
		return Flyway.configure()
			.dataSource(database.url(), database.server().username(), database.server().password())
			.locations("classpath:db/migration");
	}

	private static List<String> rows(JdbcClient jdbc, String sql) {
		return jdbc.sql(sql).query(String.class).list();
	}

}
