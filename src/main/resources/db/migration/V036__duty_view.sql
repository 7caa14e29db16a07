create table duty_view (
	id uuid not null constraint duty_view_pk primary key,
	event_id uuid not null constraint duty_view_event_fk references event,
	account_id uuid not null constraint duty_view_account_fk references account,
	number int not null constraint duty_view_number_ck check (number > 0),
	name text not null constraint duty_view_name_ck check (name is nfc normalized and length(name) between 1 and 60),
	filter text not null constraint duty_view_filter_ck check (length(filter) <= 1000),
	made_at timestamptz not null,
	removed_at timestamptz,
	constraint duty_view_number_uk unique (event_id, account_id, number)
);

create unique index duty_view_name_uk on duty_view (event_id, account_id, name) where removed_at is null;

comment on table duty_view is 'A filter of the list of duties that somebody gave a name. A removed one stays, so that its number is never given again.';
