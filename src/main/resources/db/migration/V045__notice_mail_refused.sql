-- An address that a mail server refuses for good is not tried again until it changes.
alter table notice_mail_failure add column email text;

update notice_mail_failure f set email = s.email from notice_setting s where s.account_id = f.account_id;
delete from notice_mail_failure where email is null;

alter table notice_mail_failure alter column email set not null,
	alter column retry_at drop not null;

comment on table notice_mail_failure is 'How often in a row a person''s message was not sent to an address. Gone once it is sent; means nothing once the person has another address.';
comment on column notice_mail_failure.retry_at is 'When to try again; null where the mail server refused the address for good.';
