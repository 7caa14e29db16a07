create table hall_block (
	id uuid not null constraint hall_block_pk primary key,
	event_id uuid not null constraint hall_block_event_fk references event,
	name text not null constraint hall_block_name_ck check (name ~ '^[A-Z0-9]{1,4}$'),
	position int not null constraint hall_block_position_ck check (position > 0),
	constraint hall_block_name_uk unique (event_id, name),
	constraint hall_block_position_uk unique (event_id, position),
	constraint hall_block_event_uk unique (event_id, id)
);

comment on table hall_block is 'A part of the hall between two aisles. Positions run from left to right as the stage is seen.';

create table hall_seat (
	event_id uuid not null,
	block_id uuid not null,
	row_number int not null constraint hall_seat_row_ck check (row_number between 1 and 60),
	seat_number int not null constraint hall_seat_seat_ck check (seat_number between 1 and 40),
	constraint hall_seat_pk primary key (event_id, block_id, row_number, seat_number),
	constraint hall_seat_block_fk foreign key (event_id, block_id) references hall_block (event_id, id) on delete cascade
);

comment on table hall_seat is 'The seats of the hall one by one; row 1 is next to the stage.';

create table seating (
	event_id uuid not null,
	delegate_id uuid not null constraint seating_delegate_fk references delegate,
	block_id uuid not null,
	row_number int not null,
	seat_number int not null,
	by_hand boolean not null,
	given_at timestamptz not null,
	given_by uuid not null constraint seating_given_by_fk references account,
	constraint seating_pk primary key (event_id, delegate_id),
	constraint seating_seat_uk unique (event_id, block_id, row_number, seat_number) deferrable initially immediate,
	constraint seating_seat_fk foreign key (event_id, block_id, row_number, seat_number) references hall_seat
);

comment on table seating is 'Who sits where: one seat for a delegate, one delegate on a seat. by_hand: a proposal leaves it alone.';

create function refuse_wrong_seat() returns trigger language plpgsql as $$
begin
	perform from delegate where id = new.delegate_id and event_id = new.event_id and cancelled_at is null for share;
	if not found then
		raise exception 'The delegate does not come' using errcode = 'check_violation', constraint = 'seating_cancelled_ck';
	end if;
	return new;
end
$$;

create trigger seating_rules before insert or update on seating
	for each row execute function refuse_wrong_seat();
