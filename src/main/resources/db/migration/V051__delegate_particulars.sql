alter table delegate add gender text constraint delegate_gender_ck check (gender in ('FEMALE', 'MALE'));
alter table delegate add diet text not null default 'REGULAR'
	constraint delegate_diet_ck check (diet in ('REGULAR', 'VEGETARIAN', 'SPECIAL'));
alter table delegate add diet_note text not null default ''
	constraint delegate_diet_note_ck check (diet_note is nfc normalized and length(diet_note) <= 200);
alter table delegate add identity_number text
	constraint delegate_identity_number_ck check (identity_number ~ '^([0-9]{9}|[0-9]{12})$');
alter table delegate alter diet drop default;
alter table delegate alter diet_note drop default;

create unique index delegate_identity_number_uk on delegate (event_id, identity_number) where identity_number is not null;

comment on column delegate.gender is 'Asked for rooms that two share; null where nobody said.';
comment on column delegate.identity_number is 'Of the identity card (9 or 12 digits); for the registration at the hotel, seen by coordinators only.';
