create table delegate_number (
	event_id uuid not null constraint delegate_number_pk primary key constraint delegate_number_event_fk references event,
	last_number int not null
);

comment on table delegate_number is 'The number given last to a delegate of an event; its row is locked while the next one is given.';

-- Vietnamese readers sort people by given name, which stands last, then by family name, which stands first, then by what lies between.
create table delegate (
	id uuid not null constraint delegate_pk primary key,
	version bigint not null,
	event_id uuid not null constraint delegate_event_fk references event,
	number int not null constraint delegate_number_ck check (number > 0),
	delegation_id uuid not null,
	full_name text not null constraint delegate_full_name_ck
		check (full_name is nfc normalized and length(full_name) between 1 and 120 and full_name !~ '^ | $|  '),
	given_name text collate "vi-x-icu" not null generated always as (substring(full_name from '[^ ]+$')) stored,
	family_name text collate "vi-x-icu" not null
		generated always as (case when full_name like '% %' then split_part(full_name, ' ', 1) else '' end) stored,
	middle_name text collate "vi-x-icu" not null
		generated always as (coalesce(substring(full_name from '^[^ ]+ (.+) [^ ]+$'), '')) stored,
	search_name text not null,
	rank text constraint delegate_rank_ck check (rank in ('COLONEL_GENERAL', 'LIEUTENANT_GENERAL', 'MAJOR_GENERAL', 'SENIOR_COLONEL',
		'COLONEL', 'LIEUTENANT_COLONEL', 'MAJOR', 'CAPTAIN', 'SENIOR_LIEUTENANT', 'LIEUTENANT', 'SECOND_LIEUTENANT')),
	position text not null constraint delegate_position_ck check (position is nfc normalized and length(position) <= 160),
	agency text not null constraint delegate_agency_ck check (agency is nfc normalized and length(agency) <= 200),
	phone text constraint delegate_phone_ck check (phone ~ '^0[0-9]{9}$'),
	head boolean not null,
	constraint delegate_number_uk unique (event_id, number),
	constraint delegate_delegation_fk foreign key (event_id, delegation_id) references delegation (event_id, id)
);

create index delegate_name_ix on delegate (event_id, given_name, family_name, middle_name, number);
create index delegate_delegation_ix on delegate (event_id, delegation_id);
create unique index delegate_head_uk on delegate (delegation_id) where head;

comment on table delegate is 'Who comes to an event. search_name holds name, agency and position without case and diacritics.';
