-- Whatever was there before gets an identifier that no form has; from then on the form brings it.
alter table meal add column client_id uuid not null default gen_random_uuid(),
	add constraint meal_client_uk unique (event_id, client_id);
alter table meal alter column client_id drop default;
comment on column meal.client_id is 'Made with the form; makes a form sent twice count once.';
