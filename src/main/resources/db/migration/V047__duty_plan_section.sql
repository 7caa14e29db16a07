alter table duty add plan_section text not null default ''
	constraint duty_plan_section_ck check (plan_section is nfc normalized and length(plan_section) <= 200);

-- A row without a number is remembered by its plan, so that no other plan takes its duty for one of its own.
alter table duty drop constraint duty_plan_ck;
alter table duty add constraint duty_plan_ck
	check (plan_name is not null or (plan_row is null and plan_section = ''));

-- Rows may swap their numbers, so the key is looked at when all of them are written.
drop index duty_plan_uk;
alter table duty add constraint duty_plan_uk
	unique (event_id, plan_name, plan_section, plan_row) deferrable initially deferred;

comment on column duty.plan_name is 'The written plan from which the duty was imported; with plan_section and plan_row it makes a second import update instead of double.';
comment on column duty.plan_section is 'The sheet and the heading under which the row stood, within which plan_row counts; empty where the plan has neither, and for rows imported before it was kept.';
comment on column duty.plan_row is 'The number that the plan gives the row; null where it gives none.';
