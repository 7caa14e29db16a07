alter table visit_wish alter column wards drop not null, add column version bigint not null default 0;
alter table visit_wish alter column version drop default;
comment on table visit_wish is 'How many wards a delegation wishes to see; one without a row, or without a number, wishes to see all. 0: it takes no part in the visits.';

alter table visit_travel alter column minutes drop not null, add column version bigint not null default 0;
alter table visit_travel alter column version drop default;
comment on table visit_travel is 'How long a vehicle takes between two places, the same in both directions; a row without minutes was forgotten and keeps its version.';

alter table visit_plan add column version bigint not null default 0;
alter table visit_plan alter column version drop default;
comment on column visit_plan.version is 'How often the draft was changed by hand.';
