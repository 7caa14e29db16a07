create table duty_template (
	id uuid not null constraint duty_template_pk primary key,
	number int generated always as identity constraint duty_template_number_uk unique,
	name text not null constraint duty_template_name_ck check (name is nfc normalized and length(name) between 1 and 120),
	made_from text not null,
	made_by uuid not null constraint duty_template_made_by_fk references account,
	made_by_name text not null,
	made_at timestamptz not null,
	client_id uuid not null constraint duty_template_client_uk unique
);

create unique index duty_template_name_uk on duty_template (lower(name));

comment on table duty_template is 'A set of duties of no event, from which plans are made. The names of event and person are those of the day it was made. client_id makes a form sent twice count once.';

create table duty_template_line (
	template_id uuid not null constraint duty_template_line_template_fk references duty_template on delete cascade,
	position int not null constraint duty_template_line_position_ck check (position >= 0),
	parent int,
	title text not null constraint duty_template_line_title_ck check (title is nfc normalized and length(title) between 1 and 160),
	description text not null
		constraint duty_template_line_description_ck check (description is nfc normalized and length(description) <= 4000),
	area text not null constraint duty_template_line_area_ck check (area in ('STAFF', 'RECEPTION', 'LODGING_MEALS', 'GUIDING',
		'DECORATION', 'SERVICE', 'PUBLIC_ORDER', 'TRAFFIC', 'FIRE_SAFETY', 'PRESS', 'MEDICAL', 'COMMUNICATIONS')),
	phase text not null constraint duty_template_line_phase_ck check (phase in ('BEFORE', 'DURING', 'AFTER')),
	anchor text not null constraint duty_template_line_anchor_ck check (anchor in ('BEFORE', 'DURING', 'AFTER')),
	start_days int not null,
	start_minutes int not null constraint duty_template_line_start_ck check (start_minutes between -1439 and 1439),
	due_days int not null,
	due_minutes int not null constraint duty_template_line_due_ck check (due_minutes between -1439 and 1439),
	place text constraint duty_template_line_place_ck check (place is nfc normalized),
	weight int not null constraint duty_template_line_weight_ck check (weight between 1 and 10),
	criticality text not null constraint duty_template_line_criticality_ck check (criticality in ('NORMAL', 'IMPORTANT', 'CRITICAL')),
	criteria text not null
		constraint duty_template_line_criteria_ck check (criteria is nfc normalized and length(criteria) <= 2000),
	lead_unit text,
	cooperating text[] not null,
	constraint duty_template_line_pk primary key (template_id, position),
	constraint duty_template_line_parent_fk foreign key (template_id, parent) references duty_template_line (template_id, position),
	constraint duty_template_line_parent_ck check (parent < position),
	constraint duty_template_line_lead_ck check (lead_unit is not null or cooperating = '{}')
);

comment on table duty_template_line is 'The duties of a template, each whole before its parts. Times are days and minutes from the start of the phase that is the anchor; places go by name and units by code.';

create table duty_copy (
	id uuid not null constraint duty_copy_pk primary key,
	event_id uuid not null constraint duty_copy_event_fk references event,
	client_id uuid not null,
	source text not null,
	duties int not null constraint duty_copy_duties_ck check (duties > 0),
	made_at timestamptz not null,
	made_by uuid not null constraint duty_copy_made_by_fk references account,
	made_by_name text not null,
	constraint duty_copy_client_uk unique (event_id, client_id)
);

comment on table duty_copy is 'That duties of an event were made from another event or a template, whose name of that day is the source. client_id makes a decision sent twice count once.';

create trigger duty_copy_append_only before update or delete on duty_copy
	for each row execute function refuse_rewriting();
