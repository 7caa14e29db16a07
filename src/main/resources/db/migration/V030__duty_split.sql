-- A duty is split into parts; work on a part begins work on the whole.
alter table duty_step drop constraint duty_step_step_ck,
	add constraint duty_step_step_ck check (step in ('CREATE', 'EDIT', 'ASSIGN', 'SPLIT', 'ACCEPT', 'REPORT', 'BEGIN',
		'REPORT_DONE', 'VERIFY', 'RETURN', 'CANCEL'));
