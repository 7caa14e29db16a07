create table visit_plan (
	event_id uuid not null constraint visit_plan_event_fk references event,
	number int not null constraint visit_plan_number_ck check (number > 0),
	origin text not null constraint visit_plan_origin_ck check (origin in ('SEARCH', 'REPAIR', 'COPY')),
	state text not null constraint visit_plan_state_ck check (state in ('RUNNING', 'DRAFT', 'CURRENT', 'FORMER')),
	made_at timestamptz not null,
	made_by uuid not null constraint visit_plan_made_by_fk references account,
	made_by_name text not null,
	seconds int not null constraint visit_plan_seconds_ck check (seconds between 0 and 3600),
	begun_at timestamptz,
	beat_at timestamptz,
	stop_wanted boolean not null,
	cut_off boolean not null,
	broken int,
	retold int,
	cost int,
	taken_at timestamptz,
	taken_by_name text,
	constraint visit_plan_pk primary key (event_id, number),
	constraint visit_plan_score_ck check (num_nulls(broken, retold, cost) in (0, 3)),
	constraint visit_plan_taken_ck check ((taken_at is not null) = (state in ('CURRENT', 'FORMER')))
);

create unique index visit_plan_current_uk on visit_plan (event_id) where state = 'CURRENT';

comment on table visit_plan is 'A plan of visits: being searched for, a draft, the one that people were told, or one that was. beat_at, by the database''s clock, tells a search from one that a crash cut off.';
comment on column visit_plan.broken is 'By how much rules were broken when the search ended; the check of the plan as it is now decides, not this.';

create table visit_progress (
	event_id uuid not null,
	plan int not null,
	after_ms int not null,
	broken int not null,
	retold int not null,
	cost int not null,
	constraint visit_progress_pk primary key (event_id, plan, after_ms),
	constraint visit_progress_plan_fk foreign key (event_id, plan) references visit_plan (event_id, number) on delete cascade
);

comment on table visit_progress is 'How good the best plan was after so many milliseconds of a search.';

create table visit_tour (
	event_id uuid not null,
	plan int not null,
	vehicle int not null,
	run int not null constraint visit_tour_run_ck check (run > 0),
	constraint visit_tour_pk primary key (event_id, plan, vehicle, run),
	constraint visit_tour_plan_fk foreign key (event_id, plan) references visit_plan (event_id, number) on delete cascade,
	constraint visit_tour_vehicle_fk foreign key (event_id, vehicle) references visit_vehicle (event_id, number)
);

create index visit_tour_vehicle_ix on visit_tour (event_id, vehicle);

comment on table visit_tour is 'One way of a vehicle from the gathering place past wards and back.';

create table visit_stop (
	event_id uuid not null,
	plan int not null,
	vehicle int not null,
	run int not null,
	unit_id uuid not null constraint visit_stop_unit_fk references unit,
	starts_at timestamptz not null,
	pinned boolean not null,
	constraint visit_stop_pk primary key (event_id, plan, vehicle, run, unit_id),
	constraint visit_stop_tour_fk foreign key (event_id, plan, vehicle, run) references visit_tour (event_id, plan, vehicle, run) on delete cascade
);

comment on table visit_stop is 'A ward on a tour, and when its visit begins.';

create table visit_rider (
	event_id uuid not null,
	plan int not null,
	delegation_id uuid not null,
	vehicle int not null,
	run int not null,
	pinned boolean not null,
	constraint visit_rider_pk primary key (event_id, plan, delegation_id),
	constraint visit_rider_tour_fk foreign key (event_id, plan, vehicle, run) references visit_tour (event_id, plan, vehicle, run) on delete cascade,
	constraint visit_rider_delegation_fk foreign key (event_id, delegation_id) references delegation (event_id, id)
);

create index visit_rider_tour_ix on visit_rider (event_id, plan, vehicle, run);
create index visit_rider_delegation_ix on visit_rider (event_id, delegation_id);

comment on table visit_rider is 'A delegation on a tour; on one in each plan.';
