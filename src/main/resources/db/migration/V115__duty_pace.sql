-- How a unit's last duties ran is asked for whenever an event is forecast, however many duties other events have.
create index duty_pace_ix on duty (lead_unit_id, changed_at) where state = 'VERIFIED';
