-- Structure prescribed by ShedLock (provider JdbcTemplate), kept here because Flyway owns the schema.
create table job_lock (
	name varchar(64) not null constraint job_lock_pk primary key,
	lock_until timestamptz not null,
	locked_at timestamptz not null,
	locked_by varchar(255) not null
);

comment on table job_lock is 'Which node runs a job, so that it runs once however many nodes there are. A node that died loses its lock at lock_until.';
