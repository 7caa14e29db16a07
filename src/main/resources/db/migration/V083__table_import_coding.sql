alter table table_import add coding text constraint table_import_coding_ck check (coding in ('TCVN3', 'VNI'));
alter table table_import add coded_cells int not null default 0;
alter table table_import alter column coded_cells drop default;
alter table table_import add converting boolean;
alter table table_import add constraint table_import_converting_ck
	check ((coding is not null) = (coded_cells > 0) and (converting is null or coding is not null));

alter table table_import_row add converted jsonb;

comment on column table_import.coding is 'In which coding of the time before Unicode cells of the table are written; null where none is.';
comment on column table_import.converting is 'Whether such cells are read in Unicode; null until somebody has looked at some of them and decided.';
comment on column table_import_row.converted is 'The row with such cells in Unicode; null where it has none.';
