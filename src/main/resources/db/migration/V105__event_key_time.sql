create table event_key_time (
	id uuid not null constraint event_key_time_pk primary key,
	event_id uuid not null constraint event_key_time_event_fk references event,
	name text not null constraint event_key_time_name_ck check (name is nfc normalized and length(name) between 1 and 160),
	at timestamptz not null,
	constraint event_key_time_name_uk unique (event_id, name),
	constraint event_key_time_event_uk unique (event_id, id)
);

comment on table event_key_time is 'When something must be ready: the rehearsal, the first arrival, the opening. Gates are to be met before one.';
