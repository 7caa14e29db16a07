package vn.hiepdong.duty.notice;

/**
 * What the rules about obstacles have in common, as SQL.
 */
final class ObstacleSql {

	private static final String OPEN = """
			select d.event_id, d.id as duty_id, o.id as subject_id, o.number as subject_number,
				o.owner_unit_id as unit_id, %s as occasion, o.raised_at as since, o.raised_by as actor_id
			from duty_obstacle o join duty d on d.event_id = o.event_id and d.id = o.duty_id
			where d.event_id = any (cast(:events as uuid[])) and d.state not in ('VERIFIED', 'CANCELLED')
				and not exists (select from duty_obstacle_closure c where c.obstacle_id = o.id) and %s
			""";

	private ObstacleSql() {
	}

	/** Obstacles in the way of a duty that is not over. */
	static String open(String occasion, String condition) {
		return OPEN.formatted(occasion, condition);
	}

}
