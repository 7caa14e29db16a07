create table delegation (
	id uuid not null constraint delegation_pk primary key,
	version bigint not null,
	event_id uuid not null constraint delegation_event_fk references event,
	code text not null constraint delegation_code_ck check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(code) <= 60),
	category text not null constraint delegation_category_ck
		check (category in ('CENTRAL', 'MINISTRY', 'MINISTRY_DEPARTMENT', 'CITY', 'PROVINCIAL_POLICE', 'LOCAL_AUTHORITY')),
	name text not null constraint delegation_name_ck check (name is nfc normalized and length(name) between 1 and 200),
	liaison_id uuid constraint delegation_liaison_fk references account,
	constraint delegation_code_uk unique (event_id, code),
	constraint delegation_event_uk unique (event_id, id)
);

create index delegation_liaison_ix on delegation (event_id, liaison_id);

comment on table delegation is 'Delegates who come together: from a ministry, a department, a city, a province. A liaison may look after it.';
