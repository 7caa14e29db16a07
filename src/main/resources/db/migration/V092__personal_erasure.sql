create table personal_erasure (
	event_id uuid not null constraint personal_erasure_pk primary key constraint personal_erasure_event_fk references event,
	at timestamptz not null,
	actor_id uuid not null constraint personal_erasure_actor_fk references account,
	by_term boolean not null,
	made_in xid8 not null default pg_current_xact_id()
);

comment on table personal_erasure is 'That the personal data of an event was erased. Its row opens histories to erasing within its own transaction, and shuts the event to new personal data for all others.';
comment on column personal_erasure.actor_id is 'Who erased, or who had set the day.';
comment on column personal_erasure.made_in is 'The transaction that erases.';

create table personal_erasure_count (
	event_id uuid not null constraint personal_erasure_count_erasure_fk references personal_erasure,
	kind text not null,
	people int not null constraint personal_erasure_count_people_ck check (people >= 0),
	constraint personal_erasure_count_pk primary key (event_id, kind)
);

comment on table personal_erasure_count is 'Of how many people each kind of data was erased.';

create trigger personal_erasure_append_only before update or delete on personal_erasure
	for each row execute function refuse_rewriting();

create trigger personal_erasure_count_append_only before update or delete on personal_erasure_count
	for each row execute function refuse_rewriting();

-- What stands in place of a name.
create function erased_name(number int) returns text language sql immutable as $$
	select 'Đại biểu ' || lpad(number::text, greatest(3, length(number::text)), '0')
$$;

create function is_erasing(event uuid) returns boolean language sql stable as $$
	select exists (select from personal_erasure where event_id = event and made_in = pg_current_xact_id_if_assigned())
$$;

-- A history lets go of what an erasure takes, and of nothing else.

create function refuse_deleting_unless_erasing() returns trigger language plpgsql as $$
begin
	if not is_erasing(old.event_id) then
		raise exception 'Rows of % are only ever added', tg_table_name using errcode = 'restrict_violation';
	end if;
	return old;
end
$$;

drop trigger badge_append_only on badge;

create trigger badge_append_only before update on badge
	for each row execute function refuse_rewriting();

create trigger badge_deletion before delete on badge
	for each row execute function refuse_deleting_unless_erasing();

create function refuse_rewriting_check_in() returns trigger language plpgsql as $$
begin
	if new.badge_id is not null or to_jsonb(new) - 'badge_id' <> to_jsonb(old) - 'badge_id' or not is_erasing(old.event_id) then
		raise exception 'Rows of % are only ever added', tg_table_name using errcode = 'restrict_violation';
	end if;
	return new;
end
$$;

drop trigger check_in_append_only on check_in;

create trigger check_in_append_only before delete on check_in
	for each row execute function refuse_rewriting();

create trigger check_in_badge before update on check_in
	for each row execute function refuse_rewriting_check_in();

-- Whoever writes about delegates waits for an erasure under way before any row is locked, and an erasure for all who write.
-- One lock of one table, taken first, so that nobody waits in a circle.
create function wait_for_erasure() returns trigger language plpgsql as $$
begin
	lock table personal_erasure in row share mode;
	return null;
end
$$;

-- Answered as what came too late, for that is what it is.
create function refuse_after_erasure() returns trigger language plpgsql as $$
begin
	if exists (select from personal_erasure where event_id = new.event_id and made_in <> pg_current_xact_id()) then
		raise exception 'The personal data of the event was erased' using errcode = 'serialization_failure';
	end if;
	return new;
end
$$;

create trigger delegate_number_turn before insert or update on delegate_number
	for each statement execute function wait_for_erasure();

create trigger lodging_turn_turn before insert or update on lodging_turn
	for each statement execute function wait_for_erasure();

create trigger delegation_turn before insert or update on delegation
	for each statement execute function wait_for_erasure();
create trigger delegation_open before insert or update on delegation
	for each row execute function refuse_after_erasure();

create trigger delegate_turn before insert or update on delegate
	for each statement execute function wait_for_erasure();
create trigger delegate_open before insert or update on delegate
	for each row execute function refuse_after_erasure();

create trigger bed_night_turn before insert or update on bed_night
	for each statement execute function wait_for_erasure();
create trigger bed_night_open before insert or update on bed_night
	for each row execute function refuse_after_erasure();

create trigger seating_turn before insert or update on seating
	for each statement execute function wait_for_erasure();
create trigger seating_open before insert or update on seating
	for each row execute function refuse_after_erasure();

create trigger badge_turn before insert or update on badge
	for each statement execute function wait_for_erasure();
create trigger badge_open before insert or update on badge
	for each row execute function refuse_after_erasure();

create trigger check_in_turn before insert or update on check_in
	for each statement execute function wait_for_erasure();
create trigger check_in_open before insert or update on check_in
	for each row execute function refuse_after_erasure();
