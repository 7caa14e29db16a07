create table duty_counter (
	event_id uuid not null constraint duty_counter_pk primary key constraint duty_counter_event_fk references event,
	last int not null constraint duty_counter_last_ck check (last > 0)
);

comment on table duty_counter is 'The last duty number given in each event. A row, not a sequence, so that a failed transaction leaves no gap.';

create table duty (
	id uuid not null constraint duty_pk primary key,
	version bigint not null,
	event_id uuid not null constraint duty_event_fk references event,
	number int not null constraint duty_number_ck check (number > 0),
	title text not null constraint duty_title_ck check (title is nfc normalized and length(title) between 1 and 160),
	title_folded text not null,
	description text not null
		constraint duty_description_ck check (description is nfc normalized and length(description) <= 4000),
	area text not null constraint duty_area_ck check (area in ('STAFF', 'RECEPTION', 'LODGING_MEALS', 'GUIDING', 'DECORATION',
		'SERVICE', 'PUBLIC_ORDER', 'TRAFFIC', 'FIRE_SAFETY', 'PRESS', 'MEDICAL', 'COMMUNICATIONS')),
	phase text not null constraint duty_phase_ck check (phase in ('BEFORE', 'DURING', 'AFTER')),
	place_id uuid,
	weight int not null constraint duty_weight_ck check (weight between 1 and 10),
	criticality text not null constraint duty_criticality_ck check (criticality in ('NORMAL', 'IMPORTANT', 'CRITICAL')),
	starts_at timestamptz not null,
	due_at timestamptz not null,
	criteria text not null constraint duty_criteria_ck check (criteria is nfc normalized and length(criteria) <= 2000),
	lead_unit_id uuid constraint duty_lead_unit_fk references unit,
	state text not null constraint duty_state_ck check (state in ('DRAFT', 'ASSIGNED', 'ACCEPTED', 'IN_PROGRESS',
		'REPORTED_DONE', 'VERIFIED', 'RETURNED', 'CANCELLED')),
	progress int not null constraint duty_progress_ck check (progress between 0 and 100),
	reported int not null constraint duty_reported_ck check (reported between 0 and 100),
	changed_at timestamptz not null,
	constraint duty_number_uk unique (event_id, number),
	constraint duty_event_uk unique (event_id, id),
	constraint duty_place_fk foreign key (event_id, place_id) references event_place (event_id, id),
	constraint duty_times_ck check (starts_at < due_at),
	constraint duty_lead_ck check (lead_unit_id is not null or state in ('DRAFT', 'CANCELLED')),
	constraint duty_done_ck check (progress = 100 or state not in ('REPORTED_DONE', 'VERIFIED'))
);

create index duty_due_ix on duty (event_id, due_at, number);
create index duty_lead_unit_ix on duty (event_id, lead_unit_id);
create index duty_place_ix on duty (event_id, place_id);

comment on table duty is 'What a unit owes an event, and where that stands. The number is per event and shown as Q-017.';

create table duty_cooperating (
	event_id uuid not null,
	duty_id uuid not null,
	unit_id uuid not null constraint duty_cooperating_unit_fk references unit,
	constraint duty_cooperating_pk primary key (event_id, duty_id, unit_id),
	constraint duty_cooperating_duty_fk foreign key (event_id, duty_id) references duty (event_id, id)
);

create index duty_cooperating_unit_ix on duty_cooperating (event_id, unit_id);

comment on table duty_cooperating is 'The units that help the lead unit of a duty.';
