-- Structure prescribed by Spring Modulith 2 (schemas/v2/schema-postgresql.sql), kept here because Flyway owns the schema.
create table event_publication (
	id uuid not null constraint event_publication_pk primary key,
	listener_id text not null,
	event_type text not null,
	serialized_event text not null,
	publication_date timestamptz not null,
	completion_date timestamptz,
	status text,
	completion_attempts int,
	last_resubmission_date timestamptz
);

create index event_publication_serialized_event_hash_idx on event_publication using hash (serialized_event);
create index event_publication_by_completion_date_idx on event_publication (completion_date);

comment on table event_publication is 'What the rooms tell each other: one row per event and listener, so that none is lost between commit and listener.';
