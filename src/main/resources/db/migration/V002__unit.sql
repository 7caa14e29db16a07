create table unit_kind (
	code text not null constraint unit_kind_pk primary key,
	name_vi text not null,
	name_en text not null,
	rank int not null constraint unit_kind_rank_uk unique
);

comment on table unit_kind is 'The levels of the organisation, as data: a new law adds a row, not a release.';

insert into unit_kind (code, name_vi, name_en, rank) values
	('CITY_POLICE', 'Công an thành phố', 'City police', 10),
	('DEPARTMENT', 'Phòng nghiệp vụ', 'Department', 20),
	('DISTRICT_POLICE', 'Công an quận', 'District police', 30),
	('WARD_POLICE', 'Công an phường', 'Ward police', 40);

create table unit (
	id uuid not null constraint unit_pk primary key,
	version bigint not null,
	code text not null constraint unit_code_uk unique
		constraint unit_code_ck check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(code) <= 40),
	parent_id uuid constraint unit_parent_fk references unit,
	kind text not null constraint unit_kind_fk references unit_kind,
	name text not null constraint unit_name_ck check (name is nfc normalized and length(name) between 1 and 160),
	short_name text not null constraint unit_short_name_ck check (short_name is nfc normalized and length(short_name) between 1 and 40),
	name_en text not null constraint unit_name_en_ck check (length(name_en) between 1 and 160),
	valid_from date not null,
	valid_to date,
	constraint unit_parent_ck check (parent_id <> id),
	constraint unit_validity_ck check (valid_to is null or valid_to >= valid_from)
);

create index unit_parent_ix on unit (parent_id);

comment on table unit is 'The organisation, a tree of any number of levels. A unit that was abolished keeps its row and gets valid_to.';
