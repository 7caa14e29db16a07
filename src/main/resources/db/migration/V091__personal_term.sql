create table personal_term (
	event_id uuid not null constraint personal_term_event_fk references event,
	line int not null constraint personal_term_line_ck check (line > 0),
	erase_on date not null,
	set_at timestamptz not null,
	set_by uuid not null constraint personal_term_set_by_fk references account,
	constraint personal_term_pk primary key (event_id, line)
);

comment on table personal_term is 'On which day the personal data of an event is to be erased; the last line counts. Rows are only ever added.';

create trigger personal_term_append_only before update or delete on personal_term
	for each row execute function refuse_rewriting();
