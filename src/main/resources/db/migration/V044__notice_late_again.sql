-- What is late when a unit gets it, or gets it back, is told anew from then.
alter table notice drop constraint notice_kind_ck,
	add constraint notice_kind_ck check (kind in ('ASSIGNED', 'COOPERATION', 'REASSIGNED', 'RETURNED', 'CANCELLED',
		'RESTORED', 'DONE', 'PART_DONE', 'ACCEPTANCE', 'START', 'DUE', 'LATE_AGAIN', 'OBSTACLE', 'OBSTACLE_DUE',
		'DIRECTIVE'));
