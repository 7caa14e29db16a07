create table planning_run (
	event_id uuid not null constraint planning_run_event_fk references event,
	id uuid not null,
	planner text not null constraint planning_run_planner_ck check (planner <> ''),
	state text not null constraint planning_run_state_ck check (state in ('RUNNING', 'ENDED', 'CUT_OFF', 'FAILED')),
	seconds int not null constraint planning_run_seconds_ck check (seconds between 1 and 3600),
	begun_at timestamptz not null,
	beat_at timestamptz not null,
	stop_wanted boolean not null,
	broken int,
	unmet int,
	cost int,
	constraint planning_run_pk primary key (event_id, id),
	constraint planning_run_score_ck check (num_nulls(broken, unmet, cost) in (0, 3))
);

create unique index planning_run_running_uk on planning_run (event_id, planner) where state = 'RUNNING';

comment on table planning_run is 'A planner at work in the background, whatever it plans. beat_at, by the database''s clock, tells a run that lives from one that a crash cut off. The score is that of the best plan when it was found; the check of the plan as things are now decides, not this.';

create table planning_sample (
	event_id uuid not null,
	run uuid not null,
	after_ms int not null,
	broken int not null,
	unmet int not null,
	cost int not null,
	constraint planning_sample_pk primary key (event_id, run, after_ms),
	constraint planning_sample_run_fk foreign key (event_id, run) references planning_run (event_id, id) on delete cascade
);

comment on table planning_sample is 'How good the best plan was after so many milliseconds of a run.';

alter table visit_plan add column run uuid;
update visit_plan set run = gen_random_uuid() where origin <> 'COPY';
insert into planning_run
	select event_id, run, 'visits', case when cut_off or state = 'RUNNING' then 'CUT_OFF' else 'ENDED' end, seconds,
		coalesce(begun_at, made_at), coalesce(beat_at, made_at), stop_wanted, broken, retold, cost
	from visit_plan where run is not null;
insert into planning_sample
	select p.event_id, p.run, s.after_ms, s.broken, s.retold, s.cost
	from visit_progress s join visit_plan p on p.event_id = s.event_id and p.number = s.plan where p.run is not null;
update visit_plan set state = 'DRAFT' where state = 'RUNNING';
drop table visit_progress;
alter table visit_plan
	drop column seconds,
	drop column begun_at,
	drop column beat_at,
	drop column stop_wanted,
	drop column cut_off,
	drop column broken,
	drop column retold,
	drop column cost,
	drop constraint visit_plan_state_ck,
	add constraint visit_plan_state_ck check (state in ('DRAFT', 'CURRENT', 'FORMER')),
	add constraint visit_plan_run_uk unique (event_id, run),
	add constraint visit_plan_run_ck check ((run is null) = (origin = 'COPY')),
	add constraint visit_plan_run_fk foreign key (event_id, run) references planning_run (event_id, id) on delete cascade;

comment on table visit_plan is 'A plan of visits: a draft, being searched for as long as its run runs, the one that people were told, or one that was.';

alter table lodging_plan add column run uuid not null default gen_random_uuid(), add column taken boolean not null default false;
insert into planning_run
	select event_id, run, 'rooms', case when state in ('READY', 'TAKEN') then 'ENDED' else 'FAILED' end, seconds, made_at,
		made_at, false, case when state in ('READY', 'TAKEN') then -hard end,
		case when state in ('READY', 'TAKEN') then -medium end, case when state in ('READY', 'TAKEN') then -soft end
	from lodging_plan;
update lodging_plan set taken = true where state = 'TAKEN';
drop index lodging_plan_running_uk;
alter table lodging_plan
	alter column run drop default,
	alter column taken drop default,
	drop constraint lodging_plan_pk,
	drop constraint lodging_plan_number_uk,
	drop column id,
	drop column seconds,
	drop column state,
	drop column hard,
	drop column medium,
	drop column soft,
	add constraint lodging_plan_pk primary key (event_id, number),
	add constraint lodging_plan_run_uk unique (event_id, run),
	add constraint lodging_plan_run_fk foreign key (event_id, run) references planning_run (event_id, id) on delete cascade;
