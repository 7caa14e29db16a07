create table duty_step (
	id uuid not null constraint duty_step_pk primary key,
	event_id uuid not null,
	duty_id uuid not null,
	step text not null constraint duty_step_step_ck check (step in ('CREATE', 'EDIT', 'ASSIGN', 'ACCEPT', 'REPORT',
		'REPORT_DONE', 'VERIFY', 'RETURN', 'CANCEL')),
	at timestamptz not null,
	actor_id uuid not null constraint duty_step_actor_fk references account,
	actor_name text not null,
	unit_name text,
	percent int constraint duty_step_percent_ck check (percent between 0 and 100),
	text text constraint duty_step_text_ck check (text is nfc normalized and length(text) between 1 and 2000),
	client_id uuid constraint duty_step_client_uk unique,
	constraint duty_step_duty_fk foreign key (event_id, duty_id) references duty (event_id, id),
	constraint duty_step_reason_ck check (text is not null or step not in ('RETURN', 'CANCEL')),
	constraint duty_step_report_ck check (percent is not null or step not in ('REPORT', 'REPORT_DONE'))
);

create index duty_step_duty_ix on duty_step (event_id, duty_id, at);

comment on table duty_step is 'Every step taken on a duty, with the names of that day. Rows are only ever added. client_id makes a form sent twice count once.';

create table duty_step_change (
	step_id uuid not null constraint duty_step_change_step_fk references duty_step,
	field text not null,
	before text not null,
	after text not null,
	constraint duty_step_change_pk primary key (step_id, field)
);

comment on table duty_step_change is 'What a step made different, field by field, as people read it.';

create function refuse_rewriting() returns trigger language plpgsql as $$
begin
	raise exception 'Rows of % are only ever added', tg_table_name using errcode = 'restrict_violation';
end
$$;

create trigger duty_step_append_only before update or delete on duty_step
	for each row execute function refuse_rewriting();

create trigger duty_step_change_append_only before update or delete on duty_step_change
	for each row execute function refuse_rewriting();
