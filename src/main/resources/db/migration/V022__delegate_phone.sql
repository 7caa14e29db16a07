-- Landlines have eleven digits.
alter table delegate drop constraint delegate_phone_ck;
alter table delegate add constraint delegate_phone_ck check (phone ~ '^(0[0-9]{9}|02[0-9]{9})$');
