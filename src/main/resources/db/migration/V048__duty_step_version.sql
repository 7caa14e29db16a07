-- Whoever acts on a page made before a change is told what changed since.
alter table duty_step add column version bigint;

comment on column duty_step.version is 'The version of the duty that the step led to; null for steps from before it was kept.';
