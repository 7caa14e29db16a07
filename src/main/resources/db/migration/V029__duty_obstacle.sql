create table duty_obstacle (
	id uuid not null constraint duty_obstacle_pk primary key,
	event_id uuid not null,
	duty_id uuid not null,
	number int not null constraint duty_obstacle_number_ck check (number > 0),
	client_id uuid not null constraint duty_obstacle_client_uk unique,
	raised_at timestamptz not null,
	raised_by uuid not null constraint duty_obstacle_raised_by_fk references account,
	raised_by_name text not null,
	raised_unit_name text,
	need text not null constraint duty_obstacle_need_ck check (need is nfc normalized and length(need) between 1 and 2000),
	owner_unit_id uuid not null constraint duty_obstacle_owner_fk references unit,
	due_at timestamptz not null,
	constraint duty_obstacle_duty_fk foreign key (event_id, duty_id) references duty (event_id, id),
	constraint duty_obstacle_number_uk unique (event_id, duty_id, number),
	constraint duty_obstacle_due_ck check (due_at > raised_at)
);

create index duty_obstacle_owner_ix on duty_obstacle (event_id, owner_unit_id);

comment on table duty_obstacle is 'What keeps a duty from going on: what is needed, of which unit, until when. Open, and the duty blocked, until it has a closure.';

create table duty_obstacle_closure (
	obstacle_id uuid not null constraint duty_obstacle_closure_pk primary key
		constraint duty_obstacle_closure_obstacle_fk references duty_obstacle,
	at timestamptz not null,
	actor_id uuid not null constraint duty_obstacle_closure_actor_fk references account,
	actor_name text not null,
	unit_name text,
	text text not null constraint duty_obstacle_closure_text_ck check (text is nfc normalized and length(text) between 1 and 2000)
);

comment on table duty_obstacle_closure is 'That an obstacle is out of the way, by whom, and how.';

create trigger duty_obstacle_append_only before update or delete on duty_obstacle
	for each row execute function refuse_rewriting();

create trigger duty_obstacle_closure_append_only before update or delete on duty_obstacle_closure
	for each row execute function refuse_rewriting();
