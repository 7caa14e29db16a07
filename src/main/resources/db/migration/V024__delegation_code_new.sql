-- /delegations/new is the form for a new one: a delegation of that code could not be opened.
update delegation set code = 'new-' || id where code = 'new';
alter table delegation add constraint delegation_code_new_ck check (code <> 'new');
