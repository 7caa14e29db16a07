alter table delegate add cancelled_at timestamptz;
alter table delegate add cancelled_by uuid constraint delegate_cancelled_by_fk references account;
alter table delegate add cancel_reason text
	constraint delegate_cancel_reason_ck check (cancel_reason is nfc normalized and length(cancel_reason) between 1 and 500);
alter table delegate add constraint delegate_cancelled_ck check (num_nulls(cancelled_at, cancelled_by, cancel_reason) in (0, 3));

comment on column delegate.cancelled_at is 'Since when it is known that the delegate will not come; the number stays taken.';
