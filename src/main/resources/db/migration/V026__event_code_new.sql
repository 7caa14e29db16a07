-- /events/new is the form for a new one: an event of that code could not be opened.
update event set code = 'new-' || id where code = 'new';
alter table event add constraint event_code_new_ck check (code <> 'new');
