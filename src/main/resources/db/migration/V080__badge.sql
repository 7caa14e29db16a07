-- What is kept beside a delegate belongs to the delegate's event.
alter table delegate add constraint delegate_event_uk unique (event_id, id);

create table badge_key (
	alone boolean not null default true constraint badge_key_pk primary key constraint badge_key_alone_ck check (alone),
	key bytea not null constraint badge_key_length_ck check (octet_length(key) = 32),
	made_at timestamptz not null
);

comment on table badge_key is 'The secret with which badges are signed, one for the installation, made with the first badge. It stays in the database: every node and every backup has it.';

create table badge (
	id uuid not null constraint badge_pk primary key,
	event_id uuid not null,
	delegate_id uuid not null,
	copy int not null constraint badge_copy_ck check (copy > 0),
	issued_at timestamptz not null,
	issued_by uuid not null constraint badge_issued_by_fk references account,
	issued_by_name text not null,
	reason text constraint badge_reason_ck check (reason is nfc normalized and length(reason) between 1 and 500),
	constraint badge_delegate_fk foreign key (event_id, delegate_id) references delegate (event_id, id),
	constraint badge_copy_uk unique (event_id, delegate_id, copy),
	constraint badge_replaced_ck check ((copy > 1) = (reason is not null))
);

comment on table badge is 'Badges given to delegates. The id is random and says nothing of its holder. The highest copy counts; it replaces the earlier ones, for a reason.';

create trigger badge_append_only before update or delete on badge
	for each row execute function refuse_rewriting();

create trigger badge_key_append_only before update or delete on badge_key
	for each row execute function refuse_rewriting();
