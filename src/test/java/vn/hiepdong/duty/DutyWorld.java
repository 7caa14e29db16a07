package vn.hiepdong.duty;

import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;

import lombok.RequiredArgsConstructor;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

import vn.hiepdong.account.Accounts;
import vn.hiepdong.account.Actor;
import vn.hiepdong.event.Phase;
import vn.hiepdong.platform.text.TypedTime;

/**
 * A small police force, an event for each test, and people who act in it:
 * {@code dieuphoi} plans, {@code giamdoc} directs, {@code catp} leads the whole,
 * {@code hong-bang} leads the district above the wards {@code quan-toan} and
 * {@code thuong-ly}, {@code le-chan} another district, {@code lienlac} is a liaison. The
 * unit {@code giai-the} was abolished; {@code sap-giai-the} can be.
 */
@TestComponent
@RequiredArgsConstructor
public class DutyWorld {

	private final JdbcClient jdbc;

	private final Accounts accounts;

	private final Duties duties;

	private final Splitting splitting;

	/** A new event with a hall and a place in the host ward; gives its code. */
	public String event() {
		people();
		String code = "hn-" + UUID.randomUUID();
		this.jdbc
			.sql("""
					insert into event (id, version, code, name, organiser, host_unit_id, expected_delegates)
					values (gen_random_uuid(), 0, ?, 'Hội nghị', 'Bộ Công an', (select id from unit where code = 'catp'), 360)
					""")
			.param(code)
			.update();
		this.jdbc.sql("""
				insert into event_phase (event_id, phase, starts_at, ends_at)
				select e.id, p.phase, p.starts_at, p.starts_at + interval '1 day'
				from event e, (values ('BEFORE', timestamptz '2022-09-08'), ('DURING', '2022-09-12'),
					('AFTER', '2022-09-13')) p (phase, starts_at) where e.code = ?
				""").param(code).update();
		this.jdbc.sql("""
				insert into event_place (id, event_id, name, address, ward_id)
				select gen_random_uuid(), e.id, p.name, '', u.id from event e,
					(values ('Hội trường', null), ('Trụ sở Quán Toan', 'quan-toan')) p (name, ward)
					left join unit u on u.code = p.ward where e.code = ?
				""").param(code).update();
		this.jdbc.sql("""
				insert into event_host_ward (event_id, unit_id, position)
				select e.id, u.id, 0 from event e, unit u where e.code = ? and u.code = 'quan-toan'
				""").param(code).update();
		return code;
	}

	/** The same on another day: the conference opens and ends at these times. */
	public String event(String opens, String ends) {
		String code = event();
		this.jdbc
			.sql("""
					update event_phase set starts_at = case phase when 'BEFORE' then :opens - interval '9 days'
							when 'DURING' then :opens else :ends end,
						ends_at = case phase when 'BEFORE' then :opens when 'DURING' then :ends else :ends + interval '9 days' end
					where event_id = (select id from event where code = :code)
					""")
			.param("opens", TypedTime.parse(opens).orElseThrow().atOffset(ZoneOffset.UTC))
			.param("ends", TypedTime.parse(ends).orElseThrow().atOffset(ZoneOffset.UTC))
			.param("code", code)
			.update();
		return code;
	}

	/** Gives an event a key time. */
	public void keyTime(String event, String name, String at) {
		this.jdbc
			.sql("insert into event_key_time (id, event_id, name, at)"
					+ " select gen_random_uuid(), id, ?, ? from event where code = ?")
			.params(name, TypedTime.parse(at).orElseThrow().atOffset(ZoneOffset.UTC), event)
			.update();
	}

	/** Lets an event, which else is long over, go on for ages. */
	public String goingOn(String event) {
		this.jdbc
			.sql("update event_phase set ends_at = '2999-12-31' where phase = 'AFTER'"
					+ " and event_id = (select id from event where code = ?)")
			.param(event)
			.update();
		return event;
	}

	/**
	 * Makes one part of a duty for each of some units, due with it; gives the numbers of
	 * all its parts.
	 */
	public List<String> split(String event, String number, String... units) {
		Actor coordinator = actor("dieuphoi");
		does("dieuphoi", () -> this.splitting.split(event, number,
				Arrays.stream(units).map((unit) -> new PartPlan("Phần của " + unit, unit, 5, null, null, "")).toList(),
				UUID.randomUUID(), coordinator));
		return this.jdbc.sql("""
				select 'Q-' || lpad(d.number::text, 3, '0') from duty d join event e on e.id = d.event_id and e.code = ?
					join duty p on p.id = d.parent_id and 'Q-' || lpad(p.number::text, 3, '0') = ? order by d.number
				""").params(event, number).query(String.class).list();
	}

	/** Does something as a person who is signed in. */
	public <T> T as(String username, Callable<T> call) {
		Actor actor = actor(username);
		SecurityContextHolder
			.setContext(new SecurityContextImpl(new TestingAuthenticationToken(username, "", "ROLE_" + actor.role())));
		try {
			return call.call();
		}
		catch (RuntimeException ex) {
			throw ex;
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
		finally {
			SecurityContextHolder.clearContext();
		}
	}

	public void does(String username, Runnable act) {
		as(username, () -> {
			act.run();
			return true;
		});
	}

	public Actor actor(String username) {
		return this.accounts.actor(username).orElseThrow();
	}

	public PlannedDuty duty(String title) {
		return new PlannedDuty(this, this.duties, title);
	}

	/** The version of a duty, as whoever has just opened its page sees it. */
	public long version(String event, String number) {
		return this.jdbc.sql("""
				select d.version from duty d join event e on e.id = d.event_id
				where e.code = ? and 'Q-' || lpad(d.number::text, 3, '0') = ?
				""").params(event, number).query(Long.class).single();
	}

	/** Copies the first duty of an event until there are so many. */
	public void fill(String event, int upTo) {
		this.jdbc
			.sql("""
					insert into duty (id, version, event_id, number, title, title_folded, description, area, phase, place_id,
						weight, criticality, starts_at, due_at, criteria, lead_unit_id, state, progress, reported, changed_at)
					select gen_random_uuid(), d.version, d.event_id, n, d.title || ' ' || n, d.title_folded || ' ' || n,
						d.description, d.area, d.phase, d.place_id, d.weight, d.criticality, d.starts_at, d.due_at, d.criteria,
						d.lead_unit_id, d.state, d.progress, d.reported, d.changed_at
					from duty d join event e on e.id = d.event_id and e.code = :event,
						generate_series((select max(number) + 1 from duty where event_id = e.id), :upTo) n
					where d.number = 1
					""")
			.param("event", event)
			.param("upTo", upTo)
			.update();
	}

	static DutyPlan plan(String title, String due) {
		return plan(title, "1/1/2020 07:00", due);
	}

	static DutyPlan plan(String title, String start, String due) {
		return new DutyPlan(title, "", Area.RECEPTION, Phase.BEFORE, "Hội trường", 5, Criticality.NORMAL,
				TypedTime.parse(start).orElseThrow(), TypedTime.parse(due).orElseThrow(), "");
	}

	/** Makes one duty of an event a part of another, whatever the rules say. */
	public void join(String event, String part, String whole) {
		this.jdbc.sql("""
				update duty d set parent_id = p.id from duty p, event e
				where e.code = :event and d.event_id = e.id and p.event_id = e.id
					and 'Q-' || lpad(d.number::text, 3, '0') = :part and 'Q-' || lpad(p.number::text, 3, '0') = :whole
				""").param("event", event).param("part", part).param("whole", whole).update();
	}

	/** Ends units long ago; the next event finds them in life again. */
	public void abolish(String... units) {
		this.jdbc.sql("update unit set valid_to = date '2001-01-01' where code in (:codes)")
			.param("codes", List.of(units))
			.update();
	}

	private void people() {
		this.jdbc.sql("update unit set valid_to = null where code in ('sap-giai-the', 'sap-giai-the-2')").update();
		this.jdbc
			.sql("""
					insert into unit (id, version, code, parent_id, kind, name, short_name, name_en, valid_from, valid_to)
					select gen_random_uuid(), 0, v.code, null, 'DEPARTMENT', v.name, v.code, v.code, date '2000-01-01', v.valid_to
					from (values ('catp', 'Công an thành phố', null), ('hong-bang', 'Công an quận Hồng Bàng', null),
						('le-chan', 'Công an quận Lê Chân', null), ('quan-toan', 'Công an phường Quán Toan', null),
						('thuong-ly', 'Công an phường Thượng Lý', null),
						('sap-giai-the', 'Sắp giải thể', null), ('sap-giai-the-2', 'Cũng sắp giải thể', null),
						('giai-the', 'Đã giải thể', date '2001-01-01')) v (code, name, valid_to)
					on conflict do nothing
					""")
			.update();
		this.jdbc.sql("""
				update unit u set parent_id = p.id from unit p
				where u.parent_id is null and (u.code, p.code) in (('hong-bang', 'catp'), ('le-chan', 'catp'),
					('quan-toan', 'hong-bang'), ('thuong-ly', 'hong-bang'))
				""").update();
		this.jdbc.sql("""
				insert into account (id, version, username, name, role, unit_id, password_hash, enabled, created_at)
				select gen_random_uuid(), 0, v.username, v.username, v.role, u.id, '{noop}', true, now()
				from (values ('dieuphoi', 'COORDINATOR', 'catp'), ('giamdoc', 'DIRECTOR', 'catp'),
					('catp', 'UNIT_LEADER', 'catp'),
					('hong-bang', 'UNIT_LEADER', 'hong-bang'), ('le-chan', 'UNIT_LEADER', 'le-chan'),
					('quan-toan', 'UNIT_LEADER', 'quan-toan'), ('thuong-ly', 'UNIT_LEADER', 'thuong-ly'),
					('lienlac', 'LIAISON', 'catp')) v (username, role, unit)
					join unit u on u.code = v.unit
				on conflict do nothing
				""").update();
	}

}
