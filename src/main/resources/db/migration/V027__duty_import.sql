alter table duty add plan_name text
	constraint duty_plan_name_ck check (plan_name is nfc normalized and length(plan_name) between 1 and 120);
alter table duty add plan_row text
	constraint duty_plan_row_ck check (plan_row is nfc normalized and length(plan_row) between 1 and 40);
alter table duty add constraint duty_plan_ck check ((plan_name is null) = (plan_row is null));

create unique index duty_plan_uk on duty (event_id, plan_name, plan_row) where plan_row is not null;

comment on column duty.plan_name is 'The written plan from which the duty was imported; with plan_row it makes a second import update instead of double.';

create table duty_import (
	id uuid not null constraint duty_import_pk primary key,
	event_id uuid not null constraint duty_import_event_fk references event,
	made_by uuid not null constraint duty_import_made_by_fk references account,
	made_at timestamptz not null,
	plan_name text not null
		constraint duty_import_plan_name_ck check (plan_name is nfc normalized and length(plan_name) between 1 and 120),
	state text not null constraint duty_import_state_ck check (state in ('READING', 'REFUSED', 'READ', 'CONFIRMED')),
	beat_at timestamptz not null,
	rows_read int not null constraint duty_import_rows_ck check (rows_read >= 0),
	problem text,
	header_row int not null,
	columns jsonb not null,
	sure boolean not null,
	units jsonb not null,
	constraint duty_import_problem_ck check ((problem is not null) = (state = 'REFUSED'))
);

create index duty_import_event_ix on duty_import (event_id, made_at);

comment on table duty_import is 'A written plan on its way in: nothing of it counts before it is confirmed. beat_at tells a reading under way from one that a crash cut off.';

create table duty_import_row (
	import_id uuid not null constraint duty_import_row_import_fk references duty_import on delete cascade,
	number int not null,
	cells jsonb not null,
	constraint duty_import_row_pk primary key (import_id, number)
);

comment on table duty_import_row is 'The rows of a plan as they were brought, header and titles included.';
