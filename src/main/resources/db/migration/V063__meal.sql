create table meal (
	id uuid not null constraint meal_pk primary key,
	version bigint not null,
	event_id uuid not null constraint meal_event_fk references event,
	number int not null constraint meal_number_ck check (number > 0),
	name text not null constraint meal_name_ck check (name is nfc normalized and length(name) between 1 and 120),
	at timestamptz not null,
	place text not null constraint meal_place_ck check (place is nfc normalized and length(place) <= 160),
	audience text not null constraint meal_audience_ck check (audience in ('ALL', 'LODGED', 'CHOSEN')),
	constraint meal_number_uk unique (event_id, number),
	constraint meal_event_uk unique (event_id, id)
);

create index meal_at_ix on meal (event_id, at);

comment on table meal is 'A meal that the hosts serve: for all delegates, for those who sleep in a hotel then, or for chosen delegations.';

create table meal_delegation (
	event_id uuid not null,
	meal_id uuid not null,
	delegation_id uuid not null,
	constraint meal_delegation_pk primary key (event_id, meal_id, delegation_id),
	constraint meal_delegation_meal_fk foreign key (event_id, meal_id) references meal (event_id, id) on delete cascade,
	constraint meal_delegation_delegation_fk foreign key (event_id, delegation_id) references delegation (event_id, id)
);

comment on table meal_delegation is 'For which delegations a meal of the audience CHOSEN is.';
