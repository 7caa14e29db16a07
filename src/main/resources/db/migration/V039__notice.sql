create table notice_counter (
	account_id uuid not null constraint notice_counter_pk primary key
		constraint notice_counter_account_fk references account,
	last int not null constraint notice_counter_last_ck check (last > 0)
);

comment on table notice_counter is 'The last notice number given to each person. Its row is locked first, which makes two runs at once wait for each other.';

create table notice (
	id uuid not null constraint notice_pk primary key,
	account_id uuid not null constraint notice_account_fk references account,
	number int not null constraint notice_number_ck check (number > 0),
	event_id uuid not null constraint notice_event_fk references event,
	kind text not null constraint notice_kind_ck check (kind in ('ASSIGNED', 'COOPERATION', 'RETURNED', 'CANCELLED',
		'RESTORED', 'DONE', 'PART_DONE', 'ACCEPTANCE', 'START', 'DUE', 'OBSTACLE', 'OBSTACLE_DUE', 'DIRECTIVE')),
	level text not null constraint notice_level_ck check (level in ('LEADER', 'ABOVE', 'COORDINATOR')),
	minutes int not null,
	duty_id uuid,
	subject_id uuid not null,
	subject_number int not null constraint notice_subject_number_ck check (subject_number > 0),
	unit_id uuid not null constraint notice_unit_fk references unit,
	occasion timestamptz not null,
	at timestamptz not null,
	written_at timestamptz not null,
	constraint notice_number_uk unique (account_id, number),
	constraint notice_once_uk unique (event_id, account_id, kind, subject_id, occasion, minutes),
	constraint notice_duty_fk foreign key (event_id, duty_id) references duty (event_id, id),
	constraint notice_duty_ck check (duty_id is not null or kind = 'DIRECTIVE')
);

create index notice_account_ix on notice (account_id, at, number);
create index notice_duty_ix on notice (event_id, duty_id);

comment on table notice is 'What a person was told of, once for each occasion. Rows are only ever added.';
comment on column notice.number is 'Per person, shown in addresses.';
comment on column notice.minutes is 'How long after its occasion the notice is due; negative before it.';
comment on column notice.subject_id is 'The duty, obstacle or directive that it is about; its human number stands beside it.';
comment on column notice.unit_id is 'The unit that owes something.';
comment on column notice.occasion is 'The due time, or when it happened. A due time that moves is a new occasion.';
comment on column notice.at is 'When it was due to be told; written_at is later where the application stood still.';

create table notice_reading (
	notice_id uuid not null constraint notice_reading_pk primary key constraint notice_reading_notice_fk references notice,
	at timestamptz not null
);

comment on table notice_reading is 'That its person opened a notice.';

create table notice_setting (
	account_id uuid not null constraint notice_setting_pk primary key
		constraint notice_setting_account_fk references account,
	email text constraint notice_setting_email_ck check (email ~ '^[^@\s]+@[^@\s]+$' and length(email) <= 254),
	mail_since timestamptz,
	language text not null constraint notice_setting_language_ck check (language in ('vi', 'en')),
	way text not null constraint notice_setting_way_ck check (way in ('DIGEST', 'IMMEDIATE')),
	digest_at time[] not null constraint notice_setting_digest_ck check (cardinality(digest_at) between 1 and 6),
	quiet_from time,
	quiet_to time,
	constraint notice_setting_since_ck check ((email is null) = (mail_since is null)),
	constraint notice_setting_quiet_ck check ((quiet_from is null) = (quiet_to is null) and quiet_from <> quiet_to)
);

comment on table notice_setting is 'How a person wants to get notices by e-mail. Without a row, or without an address: not at all.';
comment on column notice_setting.mail_since is 'Since when the address is set: what was written before is not sent.';

create table notice_delivery (
	notice_id uuid not null constraint notice_delivery_pk primary key constraint notice_delivery_notice_fk references notice,
	at timestamptz not null
);

comment on table notice_delivery is 'That a mail server took the message in which a notice stands.';

create table notice_mail_failure (
	account_id uuid not null constraint notice_mail_failure_pk primary key
		constraint notice_mail_failure_account_fk references account,
	failures int not null constraint notice_mail_failure_failures_ck check (failures > 0),
	retry_at timestamptz not null
);

comment on table notice_mail_failure is 'How often in a row the mail server refused a person''s message, and when to try again. Gone once it is sent.';

create trigger notice_append_only before update or delete on notice
	for each row execute function refuse_rewriting();

create trigger notice_reading_append_only before update or delete on notice_reading
	for each row execute function refuse_rewriting();

create trigger notice_delivery_append_only before update or delete on notice_delivery
	for each row execute function refuse_rewriting();
