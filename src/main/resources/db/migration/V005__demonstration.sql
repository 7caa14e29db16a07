create table demonstration (
	only_row boolean not null default true constraint demonstration_pk primary key
		constraint demonstration_only_row_ck check (only_row),
	clock_starts_at timestamptz not null,
	loaded_at timestamptz not null
);

comment on table demonstration is 'Has a row where the database holds demonstration data: the house''s clock then shows clock_starts_at at the moment loaded_at and runs on.';
