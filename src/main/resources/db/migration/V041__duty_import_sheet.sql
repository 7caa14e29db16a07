alter table duty_import add sheet text;
alter table duty_import add other_sheets text[] not null default '{}';

comment on column duty_import.sheet is 'The sheet of a workbook that was read; null for a pasted table, and for what was read before anybody noted it.';
comment on column duty_import.other_sheets is 'The visible sheets that were not read; one of them can be chosen instead.';

create table duty_import_file (
	import_id uuid not null constraint duty_import_file_pk primary key
		constraint duty_import_file_import_fk references duty_import on delete cascade,
	content bytea not null
);

comment on table duty_import_file is 'A workbook of several sheets, kept until its import is decided on, so that another sheet can be read.';
