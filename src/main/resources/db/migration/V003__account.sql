create table account (
	id uuid not null constraint account_pk primary key,
	version bigint not null,
	username text not null constraint account_username_uk unique
		constraint account_username_ck check (username ~ '^[a-z0-9]+([._-][a-z0-9]+)*$' and length(username) between 3 and 40),
	name text not null constraint account_name_ck check (name is nfc normalized and length(name) between 1 and 120),
	phone text constraint account_phone_ck check (phone ~ '^0[0-9]{9}$'),
	role text not null
		constraint account_role_ck check (role in ('DIRECTOR', 'COORDINATOR', 'UNIT_LEADER', 'LIAISON', 'ADMIN')),
	unit_id uuid constraint account_unit_fk references unit,
	password_hash text not null,
	enabled boolean not null,
	created_at timestamptz not null,
	constraint account_leader_unit_ck check (role <> 'UNIT_LEADER' or unit_id is not null)
);

create index account_unit_ix on account (unit_id);

comment on table account is 'Who may sign in, with one role; a unit leader leads the unit named here.';
