create table duty_dependency (
	event_id uuid not null,
	duty_id uuid not null,
	predecessor_id uuid not null,
	lag_minutes int not null constraint duty_dependency_lag_ck check (lag_minutes between 0 and 43200),
	added_at timestamptz not null,
	added_by uuid not null constraint duty_dependency_added_by_fk references account,
	added_by_name text not null,
	constraint duty_dependency_pk primary key (event_id, duty_id, predecessor_id),
	constraint duty_dependency_duty_fk foreign key (event_id, duty_id) references duty (event_id, id),
	constraint duty_dependency_predecessor_fk foreign key (event_id, predecessor_id) references duty (event_id, id),
	constraint duty_dependency_itself_ck check (predecessor_id <> duty_id)
);

create index duty_dependency_predecessor_ix on duty_dependency (event_id, predecessor_id);

comment on table duty_dependency is 'That a duty starts only after another one is done and the lag has passed. Part of the plan, so it may change; the history of the duty keeps what changed.';
