create table lodging_plan (
	id uuid not null constraint lodging_plan_pk primary key,
	event_id uuid not null constraint lodging_plan_event_fk references event,
	number int not null constraint lodging_plan_number_ck check (number > 0),
	made_at timestamptz not null,
	made_by uuid not null constraint lodging_plan_made_by_fk references account,
	seconds int not null constraint lodging_plan_seconds_ck check (seconds between 1 and 600),
	turn bigint not null,
	state text not null constraint lodging_plan_state_ck check (state in ('RUNNING', 'READY', 'TAKEN', 'FAILED')),
	hard int not null,
	medium int not null,
	soft int not null,
	beds jsonb not null,
	constraint lodging_plan_number_uk unique (event_id, number)
);

create unique index lodging_plan_running_uk on lodging_plan (event_id) where state = 'RUNNING';

comment on table lodging_plan is 'A draft of who sleeps where, made by the planner in the background; nothing of it counts before it is taken. turn: of lodging_turn when it began.';
