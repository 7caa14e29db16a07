-- Every minute it is asked whether a key time of any event has come.
create index event_key_time_at_ix on event_key_time (at);
