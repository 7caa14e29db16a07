create table duty_template_dependency (
	template_id uuid not null,
	position int not null,
	predecessor int not null,
	lag_minutes int not null constraint duty_template_dependency_lag_ck check (lag_minutes between 0 and 43200),
	constraint duty_template_dependency_pk primary key (template_id, position, predecessor),
	constraint duty_template_dependency_line_fk foreign key (template_id, position)
		references duty_template_line (template_id, position) on delete cascade,
	constraint duty_template_dependency_predecessor_fk foreign key (template_id, predecessor)
		references duty_template_line (template_id, position) on delete cascade,
	constraint duty_template_dependency_itself_ck check (predecessor <> position)
);

create index duty_template_dependency_predecessor_ix on duty_template_dependency (template_id, predecessor);

comment on table duty_template_dependency is 'That a duty of a template starts only after another one of it is done and the lag has passed.';
