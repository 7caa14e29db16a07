create table stored_file (
	hash text not null constraint stored_file_pk primary key,
	type text not null constraint stored_file_type_ck check (type in ('JPEG', 'PNG', 'PDF', 'DOCX', 'XLSX')),
	size int not null constraint stored_file_size_ck check (size > 0 and size = octet_length(content)),
	width int constraint stored_file_width_ck check (width > 0),
	height int constraint stored_file_height_ck check (height > 0),
	content bytea not null,
	stored_at timestamptz not null,
	constraint stored_file_hash_ck check (hash = encode(sha256(content), 'hex')),
	constraint stored_file_picture_ck check ((type in ('JPEG', 'PNG')) = (width is not null)
		and (width is null) = (height is null))
);

-- Every type is packed already; unpacked in the table, a part of it is read without reading all.
alter table stored_file alter content set storage external;

comment on table stored_file is 'Files that people brought, once for each content, named by its SHA-256. What refers to a file says who may see it.';

create table stored_thumbnail (
	hash text not null constraint stored_thumbnail_pk primary key
		constraint stored_thumbnail_file_fk references stored_file,
	type text not null constraint stored_thumbnail_type_ck check (type in ('JPEG', 'PNG')),
	width int not null constraint stored_thumbnail_width_ck check (width between 1 and 320),
	height int not null constraint stored_thumbnail_height_ck check (height between 1 and 320),
	content bytea not null
);

comment on table stored_thumbnail is 'A small copy of every picture that is kept.';

create table duty_evidence (
	event_id uuid not null,
	duty_id uuid not null,
	number int not null constraint duty_evidence_number_ck check (number > 0),
	step_id uuid not null constraint duty_evidence_step_fk references duty_step,
	file_hash text not null constraint duty_evidence_file_fk references stored_file,
	file_name text not null
		constraint duty_evidence_name_ck check (file_name is nfc normalized and length(file_name) between 1 and 160),
	added_at timestamptz not null,
	added_by uuid not null constraint duty_evidence_added_by_fk references account,
	constraint duty_evidence_pk primary key (event_id, duty_id, number),
	constraint duty_evidence_duty_fk foreign key (event_id, duty_id) references duty (event_id, id),
	constraint duty_evidence_once_uk unique (step_id, file_hash)
);

create index duty_evidence_file_ix on duty_evidence (file_hash);

comment on table duty_evidence is 'Photos and documents that came with a report. The number is per duty.';

create trigger stored_file_append_only before update or delete on stored_file
	for each row execute function refuse_rewriting();

create trigger stored_thumbnail_append_only before update or delete on stored_thumbnail
	for each row execute function refuse_rewriting();

create trigger duty_evidence_append_only before update or delete on duty_evidence
	for each row execute function refuse_rewriting();
