-- A leader splits a duty into parts for the units below; any depth.
alter table duty add column parent_id uuid,
	add constraint duty_parent_fk foreign key (event_id, parent_id) references duty (event_id, id),
	add constraint duty_parent_ck check (parent_id <> id);

create index duty_parent_ix on duty (event_id, parent_id) where parent_id is not null;

comment on column duty.parent_id is 'The duty of which this one is a part.';
