package vn.hiepdong.browser;

import java.time.Duration;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The wall screen as it hangs there: nobody scrolls it, nobody loads it anew.
 */
class BoardTest extends BrowserTest {

	private static final int WALL = 1920;

	private static final String SECTIONS = ".board-section > h2";

	private static final String READY = "#board-figures .board-number";

	/** Where nothing may be cut off. */
	private static final String BOXES = ".board-sections, .board-body, .board-frame, .board-figure";

	@Autowired
	private JdbcClient jdbc;

	@Test
	void it_turns_by_keys_and_stands_still_while_it_is_paused() {
		Person room = signedIn("giamdoc", Words.VIETNAMESE, WALL);
		LostConnection time = room.losesTheConnection();
		room.opens(EVENT + "/board").seesOnly(SECTIONS, "board.worst");
		room.pressesKey("ArrowRight").seesOnly(SECTIONS, "board.gates");
		time.pass(Duration.ofSeconds(16));
		room.seesOnly(SECTIONS, "board.units").pressesKey("Space");
		time.pass(Duration.ofSeconds(16));
		room.seesOnly(SECTIONS, "board.units")
			.pressesKey("ArrowLeft")
			.pressesKey("ArrowLeft")
			.pressesKey("ArrowLeft")
			.seesOnly(SECTIONS, "board.lately");
	}

	@Test
	void it_says_since_when_its_figures_are_old_and_goes_on_by_itself() {
		Person room = signedIn("giamdoc", Words.VIETNAMESE, WALL);
		LostConnection connection = room.losesTheConnection();
		room.opens(EVENT + "/board").seesNo("#board-alarm");
		int ready = room.readsNumber(READY);
		connection.cut();
		connection.pass(Duration.ofSeconds(41));
		connection.pass(Duration.ofSeconds(4));
		room.sees("#board-alarm-text", "Mất kết nối – số liệu từ ");
		assertThat(room.readsNumber(READY)).isEqualTo(ready);
		connection.pass(Duration.ofMinutes(12));
		room.sees("#board-alarm-age", "12 phút").hasNothingToScroll(BOXES);
		connection.mend();
		connection.pass(Duration.ofSeconds(6));
		connection.letTimeRun();
		room.seesNo("#board-alarm");
	}

	@Test
	void its_clock_never_goes_back() {
		Person room = signedIn("giamdoc", Words.VIETNAMESE, WALL);
		LostConnection time = room.losesTheConnection();
		room.opens(EVENT + "/board");
		int shown = room.readsNumber("#board-clock");
		room.runs("""
				const now = document.getElementById('board-now');
				now.dataset.at -= 600_000;
				now.dataset.now -= 600_000;
				now.dispatchEvent(new CustomEvent('live:replaced', { bubbles: true }));""");
		assertThat(room.readsNumber("#board-clock")).isEqualTo(shown);
		time.pass(Duration.ofMinutes(1));
		assertThat(room.readsNumber("#board-clock")).isNotEqualTo(shown);
	}

	@Test
	void when_the_session_is_over_it_keeps_its_figures_until_somebody_signs_in_again() {
		Person room = signedIn("giamdoc", Words.VIETNAMESE, WALL);
		LostConnection time = room.losesTheConnection();
		int ready = room.opens(EVENT + "/board").staysOnThePage().readsNumber(READY);
		room.signsOutElsewhere();
		time.pass(Duration.ofSeconds(6));
		room.sees("#board-alarm-text", "Cần đăng nhập lại – số liệu từ ");
		assertThat(room.readsNumber(READY)).isEqualTo(ready);
		time.pass(Duration.ofMinutes(3));
		room.sees("#board-alarm-age", "3 phút").isStillOnThePage();
	}

	@Test
	void much_of_everything_with_long_names_fits_without_scrolling() {
		this.jdbc
			.sql("""
					with e as (insert into event (id, version, code, name, organiser, host_unit_id, expected_delegates)
						select gen_random_uuid(), 0, 'day-dac', repeat('Hội nghị rất dài ', 9), 'Bộ Công an', host_unit_id, 360
						from event where code = 'hoi-nghi-2022' returning id),
					phases as (insert into event_phase (event_id, phase, starts_at, ends_at)
						select e.id, p.phase, p.starts_at, p.ends_at from e, event_phase p
						join event o on o.id = p.event_id and o.code = 'hoi-nghi-2022'),
					wards as (insert into event_host_ward (event_id, unit_id, position)
						select e.id, u.id, row_number() over () from e, (select id from unit order by code limit 12) u),
					time as (insert into event_key_time (id, event_id, name, at)
						select gen_random_uuid(), id, repeat('Mốc rất dài ', 12), '2022-09-30' from e returning id),
					duties as (insert into duty (id, version, event_id, number, title, title_folded, description, area, phase,
							weight, criticality, starts_at, due_at, criteria, lead_unit_id, state, progress, reported, changed_at)
						select gen_random_uuid(), 0, e.id, n, n || repeat(' Nhiệm vụ dài', 12), 'nhiem vu', '',
							(select array_agg(distinct area order by area) from duty)[1 + n % 12], 'BEFORE', 10, 'CRITICAL',
							'2022-01-01', '2022-02-01', '',
							(select array_agg(id order by code) from unit)[1 + n % (select count(*) from unit)::int],
							'ASSIGNED', 0, 0, '2022-01-01' from e, generate_series(1, 500) n returning id, event_id, number),
					gates as (insert into duty_gate (id, version, event_id, client_id, number, name, key_time_id, changed_at,
							changed_by, changed_by_name)
						select gen_random_uuid(), 0, e.id, gen_random_uuid(), n, n || repeat(' Điều kiện dài', 10), time.id,
							'2022-01-01', a.id, '' from e, time, account a, generate_series(1, 30) n
						where a.username = 'dieuphoi' returning id, event_id, number)
					insert into duty_gate_duty (event_id, gate_id, duty_id)
					select g.event_id, g.id, d.id from gates g join duties d on d.number = g.number
					""")
			.update();
		Person room = signedIn("giamdoc", Words.VIETNAMESE, WALL).opens("/events/day-dac/board");
		for (String section : new String[] { "worst", "gates", "units", "wards", "burn-up", "delegates", "lately" }) {
			room.seesOnly(SECTIONS, "board." + section).hasNothingToScroll(BOXES).pressesKey("ArrowRight");
		}
		room.sees("#board-worst", "và 495 nữa");
	}

	@AfterEach
	void asBefore() {
		for (String table : new String[] { "duty_gate_duty", "duty_gate", "duty", "event_key_time", "event_host_ward",
				"event_phase" }) {
			this.jdbc.sql("delete from " + table + " where event_id in (select id from event where code = 'day-dac')")
				.update();
		}
		this.jdbc.sql("delete from event where code = 'day-dac'").update();
	}

}
