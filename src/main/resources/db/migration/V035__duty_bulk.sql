-- SPLIT, BEGIN, COMMENT and PART belong to splitting a duty, whose migrations come before this one.
alter table duty_step drop constraint duty_step_step_ck,
	add constraint duty_step_step_ck check (step in ('CREATE', 'EDIT', 'ASSIGN', 'ACCEPT', 'REPORT', 'REPORT_DONE', 'VERIFY',
		'RETURN', 'CANCEL', 'SPLIT', 'BEGIN', 'COMMENT', 'PART', 'RESTORE'));

create table duty_bulk_counter (
	event_id uuid not null constraint duty_bulk_counter_pk primary key
		constraint duty_bulk_counter_event_fk references event,
	last int not null constraint duty_bulk_counter_last_ck check (last >= 0)
);

comment on table duty_bulk_counter is 'The last number given to a change of many duties in each event; its row lets such changes go one after the other.';

create table duty_bulk (
	id uuid not null constraint duty_bulk_pk primary key,
	event_id uuid not null constraint duty_bulk_event_fk references event,
	number int not null constraint duty_bulk_number_ck check (number > 0),
	client_id uuid not null constraint duty_bulk_client_uk unique,
	kind text not null
		constraint duty_bulk_kind_ck check (kind in ('ASSIGN', 'SHIFT', 'PHASE', 'AREA', 'CRITICALITY', 'CANCEL')),
	told jsonb not null,
	at timestamptz not null,
	actor_id uuid not null constraint duty_bulk_actor_fk references account,
	actor_name text not null,
	changed int not null constraint duty_bulk_changed_ck check (changed > 0),
	constraint duty_bulk_number_uk unique (event_id, number),
	constraint duty_bulk_event_uk unique (event_id, id)
);

comment on table duty_bulk is 'A change of many duties at once. told is what was asked for, as people read it. client_id makes a form sent twice count once.';

create table duty_bulk_change (
	event_id uuid not null,
	bulk_id uuid not null,
	duty_id uuid not null,
	version bigint not null,
	before jsonb not null,
	changes jsonb not null,
	constraint duty_bulk_change_pk primary key (event_id, bulk_id, duty_id),
	constraint duty_bulk_change_bulk_fk foreign key (event_id, bulk_id) references duty_bulk (event_id, id),
	constraint duty_bulk_change_duty_fk foreign key (event_id, duty_id) references duty (event_id, id)
);

create index duty_bulk_change_duty_ix on duty_bulk_change (event_id, duty_id);

comment on table duty_bulk_change is 'What a change of many duties did to each: the whole duty before, what became different, and the version it led to.';

create table duty_bulk_undo (
	bulk_id uuid not null constraint duty_bulk_undo_pk primary key constraint duty_bulk_undo_bulk_fk references duty_bulk,
	at timestamptz not null,
	actor_id uuid not null constraint duty_bulk_undo_actor_fk references account,
	actor_name text not null
);

comment on table duty_bulk_undo is 'Taking back a change of many duties: once, and all of it.';

create trigger duty_bulk_append_only before update or delete on duty_bulk
	for each row execute function refuse_rewriting();

create trigger duty_bulk_change_append_only before update or delete on duty_bulk_change
	for each row execute function refuse_rewriting();

create trigger duty_bulk_undo_append_only before update or delete on duty_bulk_undo
	for each row execute function refuse_rewriting();
