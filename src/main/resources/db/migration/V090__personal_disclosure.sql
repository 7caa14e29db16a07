create table personal_disclosure (
	id uuid not null constraint personal_disclosure_pk primary key,
	event_id uuid not null constraint personal_disclosure_event_fk references event,
	at timestamptz not null,
	reader_id uuid not null constraint personal_disclosure_reader_fk references account,
	way text not null constraint personal_disclosure_way_ck check (way in ('SEEN', 'PRINTED', 'EXPORTED')),
	place text not null
		constraint personal_disclosure_place_ck check (place ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(place) <= 40),
	fields text[] not null
		constraint personal_disclosure_fields_ck check (fields <@ array['PHONE', 'IDENTITY_NUMBER', 'DIET_NOTE']),
	people int not null constraint personal_disclosure_people_ck check (people > 0),
	delegate_id uuid,
	constraint personal_disclosure_delegate_fk foreign key (event_id, delegate_id) references delegate (event_id, id),
	constraint personal_disclosure_one_ck check (delegate_id is null or people = 1),
	constraint personal_disclosure_said_ck check (way <> 'SEEN' or cardinality(fields) > 0)
);

create index personal_disclosure_at_ix on personal_disclosure (event_id, at, id);
create index personal_disclosure_reader_ix on personal_disclosure (event_id, reader_id, at, id);

comment on table personal_disclosure is 'Who looked at personal data of delegates, printed or exported it: one row for a list, however long. It names fields and keys, never a value. Rows are only ever added.';
comment on column personal_disclosure.fields is 'What was handed out beside names, ranks, positions and agencies.';
comment on column personal_disclosure.delegate_id is 'Whose data it was, or null for a list of people.';

create trigger personal_disclosure_append_only before update or delete on personal_disclosure
	for each row execute function refuse_rewriting();
