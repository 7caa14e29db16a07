alter table duty_import rename to table_import;
alter table table_import rename column plan_name to name;
alter table table_import rename column units to choices;
alter table table_import add kind text not null default 'DUTIES';
alter table table_import alter column kind drop default;
alter table table_import add constraint table_import_kind_ck check (kind in ('DUTIES', 'DELEGATES'));
alter table table_import rename constraint duty_import_pk to table_import_pk;
alter table table_import rename constraint duty_import_event_fk to table_import_event_fk;
alter table table_import rename constraint duty_import_made_by_fk to table_import_made_by_fk;
alter table table_import rename constraint duty_import_plan_name_ck to table_import_name_ck;
alter table table_import rename constraint duty_import_state_ck to table_import_state_ck;
alter table table_import rename constraint duty_import_rows_ck to table_import_rows_ck;
alter table table_import rename constraint duty_import_problem_ck to table_import_problem_ck;
alter index duty_import_event_ix rename to table_import_event_ix;

alter table duty_import_row rename to table_import_row;
alter table table_import_row rename constraint duty_import_row_pk to table_import_row_pk;
alter table table_import_row rename constraint duty_import_row_import_fk to table_import_row_import_fk;

alter table duty_import_file rename to table_import_file;
alter table table_import_file rename constraint duty_import_file_pk to table_import_file_pk;
alter table table_import_file rename constraint duty_import_file_import_fk to table_import_file_import_fk;

comment on table table_import is 'A table on its way in: nothing of it counts before it is confirmed. beat_at tells a reading under way from one that a crash cut off.';
comment on column table_import.choices is 'What somebody said that a text of the table means: a unit, a delegation.';
comment on table table_import_row is 'The rows of a table as they were brought, header and titles included.';
