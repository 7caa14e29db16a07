-- A list of delegates on its way in is personal data like the delegates themselves.
create trigger table_import_turn before insert or update on table_import
	for each statement execute function wait_for_erasure();
create trigger table_import_open before insert or update on table_import
	for each row when (new.kind = 'DELEGATES') execute function refuse_after_erasure();
