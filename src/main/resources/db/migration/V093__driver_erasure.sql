create trigger visit_vehicle_turn before insert or update on visit_vehicle
	for each statement execute function wait_for_erasure();
create trigger visit_vehicle_open before insert or update on visit_vehicle
	for each row execute function refuse_after_erasure();
