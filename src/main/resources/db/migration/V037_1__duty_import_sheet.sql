alter table duty_import add sheet text;
alter table duty_import add other_sheets int not null default 0
	constraint duty_import_other_sheets_ck check (other_sheets >= 0);

comment on column duty_import.sheet is 'The sheet of a workbook that was read; null for a pasted table, and for what was read before anybody noted it.';
