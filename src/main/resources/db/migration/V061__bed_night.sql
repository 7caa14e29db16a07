create table lodging_turn (
	event_id uuid not null constraint lodging_turn_pk primary key constraint lodging_turn_event_fk references event,
	turn bigint not null
);

comment on table lodging_turn is 'Counts the changes of who sleeps where. Its row is locked while beds are given, so that they are given one after the other; a draft knows by it whether beds changed since.';

create table bed_night (
	event_id uuid not null,
	delegate_id uuid not null constraint bed_night_delegate_fk references delegate,
	night date not null,
	room_id uuid not null,
	bed int not null constraint bed_night_bed_ck check (bed between 1 and 4),
	pinned boolean not null,
	given_at timestamptz not null,
	given_by uuid not null constraint bed_night_given_by_fk references account,
	constraint bed_night_pk primary key (event_id, delegate_id, night),
	constraint bed_night_bed_uk unique (event_id, room_id, night, bed),
	constraint bed_night_room_fk foreign key (event_id, room_id) references hotel_room (event_id, id)
);

comment on table bed_night is 'Who sleeps where, night by night, named by the day on which it begins: one bed for a delegate, one delegate in a bed. Only what stands is kept. pinned: a plan of the planner leaves it alone.';

create function refuse_wrong_bed() returns trigger language plpgsql as $$
declare
	broken text;
begin
	-- Whoever shares the room waits here for each other, and a delegate is not cancelled meanwhile.
	perform from hotel_room where id = new.room_id for update;
	perform from delegate where id = new.delegate_id for share;
	select case
		when d.cancelled_at is not null then 'bed_night_cancelled_ck'
		when d.event_id <> new.event_id then 'bed_night_event_ck'
		when new.bed > t.beds then 'bed_night_beds_ck'
		when new.night < b.from_date or new.night >= b.to_date then 'bed_night_block_ck'
		when exists (select from bed_night n join delegate o on o.id = n.delegate_id
			where n.event_id = new.event_id and n.room_id = new.room_id and n.night = new.night and n.delegate_id <> new.delegate_id
			and (o.delegation_id <> d.delegation_id or o.gender is null or d.gender is null or o.gender <> d.gender))
			then 'bed_night_sharing_ck'
		end
	into broken
	from delegate d, hotel_room r
	join room_block b on b.id = r.block_id
	join room_type t on t.id = b.room_type_id
	where d.id = new.delegate_id and r.id = new.room_id;
	if broken is not null then
		raise exception 'The bed breaks a rule of lodging' using errcode = 'check_violation', constraint = broken;
	end if;
	return new;
end
$$;

create trigger bed_night_rules before insert or update on bed_night
	for each row execute function refuse_wrong_bed();
