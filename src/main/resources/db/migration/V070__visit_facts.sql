create table visit_frame (
	event_id uuid not null constraint visit_frame_pk primary key constraint visit_frame_event_fk references event,
	version bigint not null,
	gathering_id uuid not null,
	starts_at timestamptz not null,
	ends_at timestamptz not null,
	runs int not null constraint visit_frame_runs_ck check (runs between 1 and 9),
	usual_minutes int not null constraint visit_frame_usual_minutes_ck check (usual_minutes between 0 and 600),
	constraint visit_frame_gathering_fk foreign key (event_id, gathering_id) references event_place (event_id, id),
	constraint visit_frame_order_ck check (starts_at < ends_at)
);

comment on table visit_frame is 'Between when the wards are visited, and the place from which vehicles leave and to which they return.';
comment on column visit_frame.runs is 'How many tours a vehicle may make, one after the other.';
comment on column visit_frame.usual_minutes is 'Counts where no travel time between two places is noted.';

create table visit_vehicle (
	event_id uuid not null constraint visit_vehicle_event_fk references event,
	number int not null constraint visit_vehicle_number_ck check (number between 1 and 9999),
	version bigint not null,
	client_id uuid not null,
	plate text not null constraint visit_vehicle_plate_ck check (plate is nfc normalized and length(plate) between 1 and 20),
	name text not null constraint visit_vehicle_name_ck check (name is nfc normalized and length(name) <= 120),
	seats int not null constraint visit_vehicle_seats_ck check (seats between 1 and 200),
	driver text not null constraint visit_vehicle_driver_ck check (driver is nfc normalized and length(driver) <= 120),
	driver_phone text constraint visit_vehicle_driver_phone_ck check (driver_phone ~ '^0[0-9]{9,10}$'),
	out_of_service boolean not null,
	constraint visit_vehicle_pk primary key (event_id, number),
	constraint visit_vehicle_plate_uk unique (event_id, plate),
	constraint visit_vehicle_client_uk unique (event_id, client_id)
);

comment on table visit_vehicle is 'What delegates are driven in. Seats are those for delegates, the driver''s not counted.';

create table visit_opening (
	event_id uuid not null,
	unit_id uuid not null constraint visit_opening_unit_fk references unit,
	version bigint not null,
	place_id uuid not null,
	opens_at timestamptz not null,
	closes_at timestamptz not null,
	visit_minutes int not null constraint visit_opening_visit_minutes_ck check (visit_minutes between 5 and 480),
	slot_minutes int not null constraint visit_opening_slot_minutes_ck check (slot_minutes between visit_minutes and 600),
	capacity int not null constraint visit_opening_capacity_ck check (capacity between 1 and 10000),
	closed boolean not null,
	constraint visit_opening_pk primary key (event_id, unit_id),
	constraint visit_opening_place_fk foreign key (event_id, place_id) references event_place (event_id, id),
	constraint visit_opening_order_ck check (opens_at < closes_at)
);

comment on table visit_opening is 'When a host ward receives visitors, as long as it is a host ward of the event: a slot begins every slot_minutes, lasts visit_minutes and holds up to capacity people.';

create table visit_travel (
	event_id uuid not null,
	here_id uuid not null,
	there_id uuid not null,
	minutes int not null constraint visit_travel_minutes_ck check (minutes between 0 and 600),
	constraint visit_travel_pk primary key (event_id, here_id, there_id),
	constraint visit_travel_here_fk foreign key (event_id, here_id) references event_place (event_id, id),
	constraint visit_travel_there_fk foreign key (event_id, there_id) references event_place (event_id, id),
	constraint visit_travel_order_ck check (here_id < there_id)
);

create index visit_travel_there_ix on visit_travel (event_id, there_id);

comment on table visit_travel is 'How long a vehicle takes between two places, the same in both directions.';

create table visit_wish (
	event_id uuid not null,
	delegation_id uuid not null,
	wards int not null constraint visit_wish_wards_ck check (wards >= 0),
	constraint visit_wish_pk primary key (event_id, delegation_id),
	constraint visit_wish_delegation_fk foreign key (event_id, delegation_id) references delegation (event_id, id)
);

comment on table visit_wish is 'How many wards a delegation wishes to see; one without a row wishes to see all. 0: it takes no part in the visits.';

create table visit_wish_ward (
	event_id uuid not null,
	delegation_id uuid not null,
	unit_id uuid not null constraint visit_wish_ward_unit_fk references unit,
	constraint visit_wish_ward_pk primary key (event_id, delegation_id, unit_id),
	constraint visit_wish_ward_wish_fk foreign key (event_id, delegation_id) references visit_wish (event_id, delegation_id) on delete cascade
);

comment on table visit_wish_ward is 'The wards among which a delegation wishes to see its number; none named: among all.';
