package vn.hiepdong.duty.notice;

/**
 * What the rules about duties have in common, as SQL.
 */
final class DutySql {

	/**
	 * Duties and since when their lead unit owes work: since it got the duty, or got it
	 * back, be it because it was returned or because somebody took a change back.
	 */
	private static final String OWED = """
			select d.event_id, d.id as duty_id, d.id as subject_id, d.number as subject_number,
				d.lead_unit_id as unit_id, %s as occasion, g.since, %s as actor_id
			from duty d cross join lateral (
				select coalesce(max(s.at) filter (where s.step = 'RETURN' or s.step in ('ASSIGN', 'RESTORE') and exists (
						select from duty_step_change c where c.step_id = s.id and c.field = 'leadUnit')), min(s.at)) as since
				from duty_step s where s.event_id = d.event_id and s.duty_id = d.id) g
			%s
			where d.event_id = any (cast(:events as uuid[])) and d.lead_unit_id is not null and %s
			""";

	private DutySql() {
	}

	/** Duties in some state; each has one occasion. */
	static String duties(String occasion, String condition) {
		return OWED.formatted(occasion, "cast(null as uuid)", "", condition);
	}

	/** Duties on which somebody has work to do; each has one occasion. */
	static String owed(String occasion, String condition) {
		return duties(occasion, "d.state in ('ASSIGNED', 'ACCEPTED', 'IN_PROGRESS', 'RETURNED') and " + condition);
	}

	/** Steps that were taken lately, each of them an occasion. */
	static String steps(String step, String condition) {
		return OWED.formatted("t.at", "t.actor_id", """
				join duty_step t on t.event_id = d.event_id and t.duty_id = d.id and t.step = '%s' and t.at > :news
				""".formatted(step), condition);
	}

}
