-- Many offices are reached by a landline only: 02, the code of the province, the number; ten or eleven digits in all.
alter table account drop constraint account_phone_ck;
alter table account add constraint account_phone_ck check (phone ~ '^(0[0-9]{9}|02[0-9]{9})$');
