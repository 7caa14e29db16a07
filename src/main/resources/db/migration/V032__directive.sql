create table directive_counter (
	event_id uuid not null constraint directive_counter_pk primary key
		constraint directive_counter_event_fk references event,
	last int not null constraint directive_counter_last_ck check (last >= 0)
);

comment on table directive_counter is 'The last directive number given in each event. A row, not a sequence, so that a failed transaction leaves no gap.';

create table directive (
	id uuid not null constraint directive_pk primary key,
	event_id uuid not null constraint directive_event_fk references event,
	number int not null constraint directive_number_ck check (number > 0),
	client_id uuid not null constraint directive_client_uk unique,
	given_at timestamptz not null,
	given_by uuid not null constraint directive_given_by_fk references account,
	given_by_name text not null,
	text text not null constraint directive_text_ck check (text is nfc normalized and length(text) between 1 and 2000),
	duty_id uuid,
	unit_id uuid constraint directive_unit_fk references unit,
	constraint directive_number_uk unique (event_id, number),
	constraint directive_event_uk unique (event_id, id),
	constraint directive_duty_fk foreign key (event_id, duty_id) references duty (event_id, id),
	constraint directive_subject_ck check (duty_id is null or unit_id is null)
);

create index directive_duty_ix on directive (event_id, duty_id) where duty_id is not null;

comment on table directive is 'What the director has told: on a duty, to a unit, or, where neither is named, on the whole event. The number is per event and shown as CĐ-01.';

create table directive_addressee (
	event_id uuid not null,
	directive_id uuid not null,
	unit_id uuid not null constraint directive_addressee_unit_fk references unit,
	unit_name text not null,
	constraint directive_addressee_pk primary key (event_id, directive_id, unit_id),
	constraint directive_addressee_directive_fk foreign key (event_id, directive_id) references directive (event_id, id)
);

create index directive_addressee_unit_ix on directive_addressee (event_id, unit_id);

comment on table directive_addressee is 'The units that must acknowledge a directive, fixed when it was written, with the names of that day.';

create table directive_acknowledgement (
	event_id uuid not null,
	directive_id uuid not null,
	unit_id uuid not null,
	at timestamptz not null,
	actor_id uuid not null constraint directive_acknowledgement_actor_fk references account,
	actor_name text not null,
	constraint directive_acknowledgement_pk primary key (event_id, directive_id, unit_id),
	constraint directive_acknowledgement_addressee_fk foreign key (event_id, directive_id, unit_id)
		references directive_addressee (event_id, directive_id, unit_id)
);

comment on table directive_acknowledgement is 'That a unit has taken a directive to heart, by whom and when; once a unit.';

create trigger directive_append_only before update or delete on directive
	for each row execute function refuse_rewriting();

create trigger directive_addressee_append_only before update or delete on directive_addressee
	for each row execute function refuse_rewriting();

create trigger directive_acknowledgement_append_only before update or delete on directive_acknowledgement
	for each row execute function refuse_rewriting();
