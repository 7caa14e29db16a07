create table readiness_snapshot (
	event_id uuid not null constraint readiness_snapshot_event_fk references event,
	number int not null constraint readiness_snapshot_number_ck check (number > 0),
	occasion text not null constraint readiness_snapshot_occasion_ck check (occasion in ('HOUR', 'KEY_TIME')),
	due_at timestamptz not null,
	key_time text constraint readiness_snapshot_key_time_ck check (key_time is nfc normalized and length(key_time) between 1 and 160),
	at timestamptz not null,
	weight int not null,
	verified_weight int not null,
	work_done bigint not null,
	draft int not null,
	assigned int not null,
	accepted int not null,
	in_progress int not null,
	reported_done int not null,
	verified int not null,
	returned int not null,
	cancelled int not null,
	late int not null,
	blocked int not null,
	overdue_starts int not null,
	gates_set int not null,
	gates_met int not null,
	gates_missed int not null,
	invited int not null,
	arrived int not null,
	lodged int not null,
	in_hall int not null,
	next_key_time text,
	next_key_time_at timestamptz,
	probability double precision constraint readiness_snapshot_probability_ck check (probability between 0 and 1),
	constraint readiness_snapshot_pk primary key (event_id, number),
	constraint readiness_snapshot_once_uk unique nulls not distinct (event_id, occasion, due_at, key_time),
	constraint readiness_snapshot_named_ck check ((occasion = 'KEY_TIME') = (key_time is not null)),
	constraint readiness_snapshot_at_ck check (at >= due_at),
	constraint readiness_snapshot_weight_ck check (verified_weight between 0 and weight and work_done between 0 and 100 * weight::bigint),
	constraint readiness_snapshot_counts_ck check (least(draft, assigned, accepted, in_progress, reported_done, verified, returned,
		cancelled, late, blocked, overdue_starts, gates_met, gates_missed, invited, arrived, lodged, in_hall) >= 0),
	constraint readiness_snapshot_gates_ck check (gates_met + gates_missed <= gates_set),
	constraint readiness_snapshot_forecast_ck check (num_nulls(next_key_time, next_key_time_at, probability) in (0, 3))
);

create index readiness_snapshot_at_ix on readiness_snapshot (event_id, at);

comment on table readiness_snapshot is 'How ready an event was at one moment: a fact for the trend and for the report afterwards. Rows are only ever added; they hold nothing of any person.';
comment on column readiness_snapshot.due_at is 'The hour or key time for which it stands, once each; at is when it was measured, later after a standstill.';
comment on column readiness_snapshot.key_time is 'The name of that day.';
comment on column readiness_snapshot.work_done is 'Weight times progress in percent.';
comment on column readiness_snapshot.probability is 'That all gates of the next key time are met in time, as it was forecast then.';

create table readiness_snapshot_gate (
	event_id uuid not null,
	snapshot int not null,
	gate int not null,
	name text not null,
	key_time text not null,
	key_time_at timestamptz not null,
	state text not null constraint readiness_snapshot_gate_state_ck check (state in ('OPEN', 'MET', 'MISSED')),
	duties int not null constraint readiness_snapshot_gate_duties_ck check (duties >= 0),
	open_duties text[] not null,
	constraint readiness_snapshot_gate_pk primary key (event_id, snapshot, gate),
	constraint readiness_snapshot_gate_snapshot_fk foreign key (event_id, snapshot) references readiness_snapshot (event_id, number),
	constraint readiness_snapshot_gate_open_ck check (cardinality(open_duties) <= duties)
);

comment on table readiness_snapshot_gate is 'How a gate stood then, with the names of that day and the numbers of the duties that it waited for.';
comment on column readiness_snapshot_gate.duties is 'How many duties counted, for they were not cancelled.';

create table readiness_snapshot_line (
	event_id uuid not null,
	snapshot int not null,
	position int not null,
	unit_id uuid constraint readiness_snapshot_line_unit_fk references unit,
	unit_name text,
	area text,
	weight int not null,
	verified_weight int not null,
	late int not null constraint readiness_snapshot_line_late_ck check (late >= 0),
	constraint readiness_snapshot_line_pk primary key (event_id, snapshot, position),
	constraint readiness_snapshot_line_snapshot_fk foreign key (event_id, snapshot) references readiness_snapshot (event_id, number),
	constraint readiness_snapshot_line_subject_ck check ((unit_id is null) = (unit_name is null) and num_nonnulls(unit_id, area) <= 1),
	constraint readiness_snapshot_line_weight_ck check (verified_weight between 0 and weight)
);

comment on table readiness_snapshot_line is 'How ready a unit was then, those below it included, with its name of that day; or an area; or, where neither is named, what no unit had been given yet.';

create table readiness_snapshot_counter (
	event_id uuid not null constraint readiness_snapshot_counter_pk primary key constraint readiness_snapshot_counter_event_fk references event,
	last int not null constraint readiness_snapshot_counter_last_ck check (last > 0)
);

comment on table readiness_snapshot_counter is 'The last number given to a snapshot of an event. Its row makes nodes that store at once wait for each other.';

create trigger readiness_snapshot_append_only before update or delete on readiness_snapshot
	for each row execute function refuse_rewriting();

create trigger readiness_snapshot_gate_append_only before update or delete on readiness_snapshot_gate
	for each row execute function refuse_rewriting();

create trigger readiness_snapshot_line_append_only before update or delete on readiness_snapshot_line
	for each row execute function refuse_rewriting();
