-- Whoever was there before gets an identifier that no form has; from then on the form brings it.
alter table delegation add column client_id uuid not null default gen_random_uuid(),
	add constraint delegation_client_uk unique (event_id, client_id);
alter table delegation alter column client_id drop default;
comment on column delegation.client_id is 'Made with the form; makes a form sent twice count once.';
alter table delegate add column client_id uuid not null default gen_random_uuid(),
	add constraint delegate_client_uk unique (event_id, client_id);
alter table delegate alter column client_id drop default;
comment on column delegate.client_id is 'Made with the form; makes a form sent twice count once.';
