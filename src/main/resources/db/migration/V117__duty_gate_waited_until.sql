alter table duty_gate add column waited_until timestamptz;

comment on column duty_gate.waited_until is 'Until when it waited for duties that were taken out of it since; null where none were.';
