create table hotel (
	id uuid not null constraint hotel_pk primary key,
	version bigint not null,
	event_id uuid not null constraint hotel_event_fk references event,
	code text not null
		constraint hotel_code_ck check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(code) <= 60 and code <> 'new'),
	name text not null constraint hotel_name_ck check (name is nfc normalized and length(name) between 1 and 120),
	address text not null constraint hotel_address_ck check (address is nfc normalized and length(address) <= 200),
	phone text constraint hotel_phone_ck check (phone ~ '^(0[0-9]{9}|02[0-9]{9})$'),
	distance text not null constraint hotel_distance_ck check (distance is nfc normalized and length(distance) <= 200),
	constraint hotel_code_uk unique (event_id, code),
	constraint hotel_name_uk unique (event_id, name),
	constraint hotel_event_uk unique (event_id, id)
);

comment on table hotel is 'Where delegates sleep. distance is a note for people: how far from the hall, how long by bus.';

create table room_type (
	id uuid not null constraint room_type_pk primary key,
	event_id uuid not null constraint room_type_event_fk references event,
	name text not null constraint room_type_name_ck check (name is nfc normalized and length(name) between 1 and 60),
	beds int not null constraint room_type_beds_ck check (beds between 1 and 4),
	constraint room_type_name_uk unique (event_id, name),
	constraint room_type_event_uk unique (event_id, id)
);

comment on table room_type is 'A kind of room and how many sleep in it; the same for all hotels of an event.';

create table room_block (
	id uuid not null constraint room_block_pk primary key,
	event_id uuid not null,
	hotel_id uuid not null,
	room_type_id uuid not null,
	from_date date not null,
	to_date date not null,
	constraint room_block_dates_ck check (to_date > from_date and to_date - from_date <= 30),
	constraint room_block_hotel_fk foreign key (event_id, hotel_id) references hotel (event_id, id),
	constraint room_block_type_fk foreign key (event_id, room_type_id) references room_type (event_id, id),
	constraint room_block_event_uk unique (event_id, hotel_id, id)
);

comment on table room_block is 'Rooms of one type that a hotel keeps for the event, from the day of moving in to the day of moving out.';

create table hotel_room (
	id uuid not null constraint hotel_room_pk primary key,
	event_id uuid not null,
	hotel_id uuid not null,
	block_id uuid not null,
	label text not null constraint hotel_room_label_ck check (label is nfc normalized and length(label) between 1 and 20),
	constraint hotel_room_label_uk unique (event_id, hotel_id, label),
	constraint hotel_room_event_uk unique (event_id, id),
	constraint hotel_room_block_fk foreign key (event_id, hotel_id, block_id) references room_block (event_id, hotel_id, id)
);

create index hotel_room_block_ix on hotel_room (event_id, block_id);

comment on table hotel_room is 'The rooms of a block one by one; the label is the number on the door, which the hotel may tell late.';
