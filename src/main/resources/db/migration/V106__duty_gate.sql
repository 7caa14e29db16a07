create table duty_gate (
	id uuid not null constraint duty_gate_pk primary key,
	version bigint not null,
	event_id uuid not null constraint duty_gate_event_fk references event,
	client_id uuid not null,
	number int not null constraint duty_gate_number_ck check (number > 0),
	name text not null constraint duty_gate_name_ck check (name is nfc normalized and length(name) between 1 and 160),
	key_time_id uuid not null,
	changed_at timestamptz not null,
	changed_by uuid not null constraint duty_gate_changed_by_fk references account,
	changed_by_name text not null,
	constraint duty_gate_number_uk unique (event_id, number),
	constraint duty_gate_client_uk unique (event_id, client_id),
	constraint duty_gate_event_uk unique (event_id, id),
	constraint duty_gate_key_time_fk foreign key (event_id, key_time_id) references event_key_time (event_id, id)
);

create index duty_gate_key_time_ix on duty_gate (event_id, key_time_id);

comment on table duty_gate is 'Duties that must be verified before a key time.';
comment on column duty_gate.client_id is 'Made with the form; makes a form sent twice count once.';

create table duty_gate_duty (
	event_id uuid not null,
	gate_id uuid not null,
	duty_id uuid not null,
	constraint duty_gate_duty_pk primary key (event_id, gate_id, duty_id),
	constraint duty_gate_duty_gate_fk foreign key (event_id, gate_id) references duty_gate (event_id, id) on delete cascade,
	constraint duty_gate_duty_duty_fk foreign key (event_id, duty_id) references duty (event_id, id)
);

create index duty_gate_duty_duty_ix on duty_gate_duty (event_id, duty_id);

comment on table duty_gate_duty is 'Which duties a gate waits for. A cancelled one stays here but does not count.';

create table duty_gate_counter (
	event_id uuid not null constraint duty_gate_counter_pk primary key constraint duty_gate_counter_event_fk references event,
	last int not null constraint duty_gate_counter_last_ck check (last > 0)
);

comment on table duty_gate_counter is 'The last number given to a gate of an event; that of a removed gate is not given again.';
