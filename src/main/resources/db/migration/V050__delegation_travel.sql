alter table delegation add arrival_mode text constraint delegation_arrival_mode_ck check (arrival_mode in ('FLIGHT', 'TRAIN', 'ROAD'));
alter table delegation add arrival_place text
	constraint delegation_arrival_place_ck check (arrival_place is nfc normalized and length(arrival_place) <= 120);
alter table delegation add arrival_at timestamptz;
alter table delegation add arrival_number text
	constraint delegation_arrival_number_ck check (arrival_number is nfc normalized and length(arrival_number) <= 40);
alter table delegation add constraint delegation_arrival_ck
	check (num_nulls(arrival_mode, arrival_place, arrival_at, arrival_number) in (0, 4));

alter table delegation add departure_mode text constraint delegation_departure_mode_ck check (departure_mode in ('FLIGHT', 'TRAIN', 'ROAD'));
alter table delegation add departure_place text
	constraint delegation_departure_place_ck check (departure_place is nfc normalized and length(departure_place) <= 120);
alter table delegation add departure_at timestamptz;
alter table delegation add departure_number text
	constraint delegation_departure_number_ck check (departure_number is nfc normalized and length(departure_number) <= 40);
alter table delegation add constraint delegation_departure_ck
	check (num_nulls(departure_mode, departure_place, departure_at, departure_number) in (0, 4));

alter table delegation add constraint delegation_stay_ck check (departure_at > arrival_at);

create index delegation_arrival_ix on delegation (event_id, arrival_at);
create index delegation_departure_ix on delegation (event_id, departure_at);

comment on column delegation.arrival_number is 'The flight, the train or the plate of the car; empty where it is not known.';
