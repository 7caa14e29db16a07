-- The director is told of little: what is critical and stays late, and directives that nobody heeds.
alter table notice drop constraint notice_kind_ck,
	add constraint notice_kind_ck check (kind in ('ASSIGNED', 'COOPERATION', 'REASSIGNED', 'RETURNED', 'CANCELLED',
		'RESTORED', 'DONE', 'PART_DONE', 'ACCEPTANCE', 'START', 'DUE', 'LATE_AGAIN', 'CRITICAL', 'OBSTACLE',
		'OBSTACLE_DUE', 'DIRECTIVE')),
	drop constraint notice_level_ck,
	add constraint notice_level_ck check (level in ('LEADER', 'ABOVE', 'COORDINATOR', 'DIRECTOR'));
