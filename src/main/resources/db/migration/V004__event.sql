create table event (
	id uuid not null constraint event_pk primary key,
	version bigint not null,
	code text not null constraint event_code_uk unique
		constraint event_code_ck check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(code) <= 60),
	name text not null constraint event_name_ck check (name is nfc normalized and length(name) between 1 and 300),
	name_en text constraint event_name_en_ck check (length(name_en) between 1 and 300),
	organiser text not null constraint event_organiser_ck check (organiser is nfc normalized and length(organiser) between 1 and 160),
	host_unit_id uuid not null constraint event_host_unit_fk references unit,
	expected_delegates int not null constraint event_expected_delegates_ck check (expected_delegates between 0 and 100000)
);

comment on table event is 'A conference that the department hosts. One installation holds many.';

create table event_phase (
	event_id uuid not null constraint event_phase_event_fk references event,
	phase text not null constraint event_phase_ck check (phase in ('BEFORE', 'DURING', 'AFTER')),
	starts_at timestamptz not null,
	ends_at timestamptz not null,
	constraint event_phase_pk primary key (event_id, phase),
	constraint event_phase_order_ck check (starts_at < ends_at)
);

comment on table event_phase is 'When an event''s three phases begin and end.';

create table event_place (
	id uuid not null constraint event_place_pk primary key,
	event_id uuid not null constraint event_place_event_fk references event,
	name text not null constraint event_place_name_ck check (name is nfc normalized and length(name) between 1 and 160),
	address text not null constraint event_place_address_ck check (address is nfc normalized and length(address) <= 240),
	ward_id uuid constraint event_place_ward_fk references unit,
	constraint event_place_name_uk unique (event_id, name),
	constraint event_place_event_uk unique (event_id, id)
);

comment on table event_place is 'Where an event takes place: hall, lodging, stations; a place inside a host ward names it.';

create table event_host_ward (
	event_id uuid not null constraint event_host_ward_event_fk references event,
	unit_id uuid not null constraint event_host_ward_unit_fk references unit,
	position int not null,
	constraint event_host_ward_pk primary key (event_id, unit_id)
);

comment on table event_host_ward is 'The ward police that receive visiting delegates, in the order of the programme.';
