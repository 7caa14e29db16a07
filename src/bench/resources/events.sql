-- Makes events out of the demonstration's: the same places, units and texts, as many duties as wanted, moved in time.
-- Run by a superuser with session_replication_role = replica, for triggers and foreign keys cost more than the rows.

create schema bench;
grant usage on schema bench to public;

create table bench.duty as
	select row_number() over (order by d.number) - 1 as place, d.*,
		array(select c.unit_id from duty_cooperating c where c.event_id = d.event_id and c.duty_id = d.id) as cooperating
	from duty d join event e on e.id = d.event_id and e.code = 'hoi-nghi-2022'
	where d.parent_id is null and d.lead_unit_id is not null;

-- Every tenth duty is a part of the one before it and stands where that stands.
create function bench.whole(number int) returns int language sql immutable as $$
	select case when number % 10 = 0 then number - 1 else number end
$$;

-- A number from 0 to 99 that looks drawn and is the same each time.
create function bench.lot(number int) returns int language sql immutable as $$
	select (number * 37 + number / 100 * 11) % 100
$$;

create function bench.state(lot int, starts_at timestamptz, due_at timestamptz, past boolean) returns text language sql stable as $$
	select case
		when past then case when lot < 96 then 'VERIFIED' else 'CANCELLED' end
		when due_at < now() then case when lot < 76 then 'VERIFIED' when lot < 84 then 'REPORTED_DONE' when lot < 94 then 'IN_PROGRESS'
			when lot < 97 then 'RETURNED' else 'CANCELLED' end
		when starts_at < now() then case when lot < 55 then 'IN_PROGRESS' when lot < 63 then 'REPORTED_DONE' when lot < 75 then 'VERIFIED'
			when lot < 90 then 'ACCEPTED' when lot < 97 then 'ASSIGNED' else 'RETURNED' end
		else case when lot < 45 then 'ASSIGNED' when lot < 75 then 'ACCEPTED' when lot < 97 then 'DRAFT' else 'CANCELLED' end
	end
$$;

create function bench.make(wanted text, duties int, shift interval, past boolean) returns void language plpgsql as $$
declare
	demo constant uuid := (select id from event where code = 'hoi-nghi-2022');
	made constant uuid := uuidv7();
	plans constant int := (select count(*) from bench.duty);
	planner constant account := (select a from account a where username = 'dieuphoi');
	director constant account := (select a from account a where username = 'giamdoc');
	planned timestamptz;
begin
	insert into event (id, version, code, name, name_en, organiser, host_unit_id, expected_delegates)
		select made, 0, wanted, name || ' – ' || wanted, name_en, organiser, host_unit_id, expected_delegates from event where id = demo;
	insert into event_phase select made, phase, starts_at + shift, ends_at + shift from event_phase where event_id = demo;
	insert into event_place (id, event_id, name, address, ward_id)
		select uuidv7(), made, name, address, ward_id from event_place where event_id = demo;
	insert into event_host_ward select made, unit_id, position from event_host_ward where event_id = demo;
	planned := (select min(starts_at) from event_phase where event_id = made);

	insert into duty_counter values (made, duties);
	insert into duty (id, version, event_id, number, title, title_folded, description, area, phase, place_id, weight, criticality,
			starts_at, due_at, criteria, lead_unit_id, state, progress, reported, changed_at, parent_id)
		with numbered as materialized (select n, uuidv7() as id from generate_series(1, duties) n),
			placed as (
				select i.id, i.n, bench.lot(bench.whole(i.n)) as lot, w.id as whole,
					(bench.whole(i.n) - 1) % plans as place, shift + make_interval(mins => bench.whole(i.n) / plans % 600) as later
				from numbered i left join numbered w on i.n % 10 = 0 and w.n = i.n - 1),
			dated as (
				select p.*, t.starts_at + p.later as begins, t.due_at + p.later as ends,
					bench.state(p.lot, t.starts_at + p.later, t.due_at + p.later, past) as stands
				from placed p join bench.duty t on t.place = p.place)
		select p.id, 3, made, p.n, left(t.title, 150) || ' ' || p.n, left(t.title_folded, 150) || ' ' || p.n, t.description, t.area, t.phase,
			o.id, t.weight, t.criticality, p.begins, p.ends, t.criteria, t.lead_unit_id, p.stands, done.percent, done.percent,
			least(p.ends, now()), p.whole
		from dated p join bench.duty t on t.place = p.place
			left join event_place f on f.id = t.place_id
			left join event_place o on o.event_id = made and o.name = f.name
			cross join lateral (select case when p.stands in ('REPORTED_DONE', 'VERIFIED') then 100
				when p.stands in ('IN_PROGRESS', 'RETURNED') then 5 + p.lot * 7 % 90 else 0 end as percent) done
		order by p.n;

	insert into duty_cooperating
		select made, d.id, unnest(t.cooperating) from duty d join bench.duty t on t.place = (bench.whole(d.number) - 1) % plans
		where d.event_id = made;

	-- What the demonstration's gates wait for, its namesakes here wait for.
	insert into event_key_time (id, event_id, name, at)
		select uuidv7(), made, name, at + shift from event_key_time where event_id = demo;
	insert into duty_gate_counter select made, last from duty_gate_counter where event_id = demo;
	insert into duty_gate (id, version, event_id, client_id, number, name, key_time_id, changed_at, changed_by, changed_by_name)
		select uuidv7(), 0, made, uuidv7(), g.number, g.name, n.id, planned, planner.id, planner.name
		from duty_gate g join event_key_time k on k.id = g.key_time_id join event_key_time n on n.event_id = made and n.name = k.name
		where g.event_id = demo;
	insert into duty_gate_duty
		select made, n.id, d.id
		from duty_gate_duty w join duty_gate g on g.id = w.gate_id join duty_gate n on n.event_id = made and n.number = g.number
			join bench.duty t on t.id = w.duty_id join duty d on d.event_id = made and d.number = t.place + 1
		where w.event_id = demo;

	insert into duty_dependency
		select made, d.id, p.id, 0, planned, planner.id, planner.name
		from duty d join duty p on p.event_id = made and p.number = d.number - 7
		where d.event_id = made and d.number % 3 = 0;

	-- Of what is over only the beginning and the end are kept, or it would fill the disk.
	insert into duty_step (id, event_id, duty_id, step, at, actor_id, actor_name, percent, text, version)
		select uuidv7(), made, d.id, s.step,
			least(now(), case when s.at <= 3 then planned + s.at * interval '1 hour' else d.starts_at + (d.due_at - d.starts_at) * (s.at - 3) / 4 end),
			planner.id, planner.name, case when s.at in (4, 5) then greatest(d.reported, 5) end,
			case when s.at > 3 or s.step = 'CANCEL' then 'Đã triển khai theo kế hoạch, quân số đủ.' end, s.at
		from duty d join (values (1, 'CREATE', 0), (2, 'ASSIGN', 1), (3, 'ACCEPT', 2), (4, 'REPORT', 3), (5, 'REPORT_DONE', 4),
				(6, 'VERIFY', 5), (6, 'RETURN', 6), (2, 'CANCEL', 7)) s (at, step, least)
			on s.least <= case d.state when 'DRAFT' then 0 when 'ASSIGNED' then 1 when 'ACCEPTED' then 2 when 'IN_PROGRESS' then 3
					when 'REPORTED_DONE' then 4 when 'VERIFIED' then 5 when 'RETURNED' then 4 else 0 end
				or (d.state = 'RETURNED' and s.step = 'RETURN') or (d.state = 'CANCELLED' and s.step = 'CANCEL')
		where d.event_id = made and (not past or s.at in (1, 5, 6));

	insert into duty_obstacle
		select uuidv7(), made, d.id, 1, uuidv7(), now() - interval '2 hours', planner.id, planner.name, null,
			'Cần 02 xe thang và tổ vận hành.', d.lead_unit_id, now() + interval '3 hours'
		from duty d where d.event_id = made and d.state in ('IN_PROGRESS', 'ACCEPTED') and bench.lot(d.number) % 12 = 0;

	insert into directive_counter values (made, 10);
	insert into directive
		select uuidv7(), made, n, uuidv7(), planned + n * interval '1 hour', director.id, director.name,
			'Tập trung xử lý dứt điểm, báo cáo kết quả hằng ngày.', null, null
		from generate_series(1, 10) n;
	insert into directive_addressee
		select made, d.id, u.id, u.short_name from directive d cross join unit u where d.event_id = made and u.kind = 'DEPARTMENT';
	insert into directive_acknowledgement
		select made, a.directive_id, a.unit_id, now(), planner.id, planner.name
		from directive_addressee a join directive d on d.id = a.directive_id
		where a.event_id = made and (past or d.number < 9 or a.unit_name < 'PC08');

	if not past then
		perform bench.invite(demo, made, shift);
	end if;
end
$$;

create function bench.invite(demo uuid, made uuid, shift interval) returns void language sql as $$
	insert into delegation (id, version, event_id, code, category, name, liaison_id, client_id, arrival_mode, arrival_place, arrival_at,
			arrival_number, departure_mode, departure_place, departure_at, departure_number)
		select uuidv7(), 0, made, code, category, name, liaison_id, uuidv7(), arrival_mode, arrival_place, arrival_at + shift,
			arrival_number, departure_mode, departure_place, departure_at + shift, departure_number
		from delegation where event_id = demo;
	insert into delegate_number select made, last_number from delegate_number where event_id = demo;
	insert into delegate (id, version, event_id, number, delegation_id, full_name, search_name, rank, position, agency, phone, head,
			client_id, gender, diet, diet_note)
		select uuidv7(), 0, made, d.number, n.id, d.full_name, d.search_name, d.rank, d.position, d.agency, d.phone, d.head, uuidv7(),
			d.gender, d.diet, d.diet_note
		from delegate d join delegation o on o.id = d.delegation_id join delegation n on n.event_id = made and n.code = o.code
		where d.event_id = demo;
$$;

-- The application owns what it reads; the demonstration's clock would stand in every page.
grant select on all tables in schema bench to public;
delete from demonstration;

-- Eight people who may see everything.
insert into account (id, version, username, name, phone, role, unit_id, password_hash, enabled, created_at)
	select uuidv7(), 0, a.username || '-' || n, a.name || ' ' || n, null, a.role, a.unit_id, a.password_hash, true, now()
	from account a cross join generate_series(1, 4) n where a.username in ('giamdoc', 'dieuphoi');
