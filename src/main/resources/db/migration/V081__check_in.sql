create table check_in (
	id uuid not null constraint check_in_pk primary key,
	event_id uuid not null,
	delegate_id uuid not null,
	point text not null constraint check_in_point_ck check (point ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(point) <= 80),
	point_kind text not null constraint check_in_point_kind_ck check (point_kind in ('ARRIVAL', 'BOARDING', 'WARD', 'HALL')),
	point_name text not null,
	turn int not null constraint check_in_turn_ck check (turn between 1 and 99),
	line int not null constraint check_in_line_ck check (line > 0),
	client_id uuid not null,
	badge_id uuid constraint check_in_badge_fk references badge,
	at timestamptz not null,
	actor_id uuid not null constraint check_in_actor_fk references account,
	actor_name text not null,
	constraint check_in_delegate_fk foreign key (event_id, delegate_id) references delegate (event_id, id),
	constraint check_in_line_uk unique (event_id, point, turn, delegate_id, line),
	constraint check_in_client_uk unique (event_id, client_id)
);

create index check_in_delegate_ix on check_in (event_id, delegate_id, at);

comment on table check_in is 'Who was met where, in which turn of counting. Odd lines check in, the even line after one takes it back; so two phones that do the same at once write the same line, and one of them is refused.';
comment on column check_in.point_name is 'The name of that day: vehicles and wards are planned anew.';
comment on column check_in.badge_id is 'The badge that was read, or null where the name was chosen.';

create trigger check_in_append_only before update or delete on check_in
	for each row execute function refuse_rewriting();
