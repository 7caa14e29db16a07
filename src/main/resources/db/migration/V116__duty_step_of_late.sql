-- The readiness page asks what happened in an event of late, and what was sent back to work more than once.
create index duty_step_at_ix on duty_step (event_id, at);
create index duty_step_return_ix on duty_step (event_id, duty_id) where step = 'RETURN';
