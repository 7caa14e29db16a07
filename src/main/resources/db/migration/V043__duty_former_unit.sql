-- Whoever loses a duty is told, and names of that day do not tell who that was.
alter table duty_step add column former_unit_id uuid constraint duty_step_former_unit_fk references unit,
	add constraint duty_step_former_unit_ck check (former_unit_id is null or step in ('ASSIGN', 'RESTORE'));

create index duty_step_former_unit_ix on duty_step (event_id, at) where former_unit_id is not null;

comment on column duty_step.former_unit_id is 'The unit that led the duty until this step.';

alter table notice drop constraint notice_kind_ck,
	add constraint notice_kind_ck check (kind in ('ASSIGNED', 'COOPERATION', 'REASSIGNED', 'RETURNED', 'CANCELLED',
		'RESTORED', 'DONE', 'PART_DONE', 'ACCEPTANCE', 'START', 'DUE', 'OBSTACLE', 'OBSTACLE_DUE', 'DIRECTIVE'));
