-- Those who share in a duty comment on it; the cooperating units report their part.
alter table duty_step drop constraint duty_step_step_ck,
	add column unit_id uuid constraint duty_step_unit_fk references unit,
	add constraint duty_step_step_ck check (step in ('CREATE', 'EDIT', 'ASSIGN', 'SPLIT', 'ACCEPT', 'REPORT', 'BEGIN',
		'REPORT_DONE', 'VERIFY', 'RETURN', 'CANCEL', 'COMMENT', 'PART')),
	add constraint duty_step_comment_ck check (text is not null or step <> 'COMMENT'),
	add constraint duty_step_part_ck check ((step = 'PART') = (unit_id is not null) and (percent is not null or step <> 'PART'));

comment on column duty_step.unit_id is 'The cooperating unit whose part a step tells of.';
