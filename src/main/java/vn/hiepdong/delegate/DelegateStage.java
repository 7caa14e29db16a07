package vn.hiepdong.delegate;

/**
 * How far a delegate has come; who comes may have reached each of them or none.
 */
public enum DelegateStage {

	/** Met where delegations are met. */
	ARRIVED(checkedIn("ARRIVAL")),

	/** A bed is given, for one night at least. */
	LODGED("exists (select from bed_night b where b.event_id = d.event_id and b.delegate_id = d.id)"),

	/** Checked in at the hall. */
	IN_HALL(checkedIn("HALL"));

	private final String reached;

	DelegateStage(String reached) {
		this.reached = reached;
	}

	/** The condition, as SQL over {@code delegate d}. */
	String reached() {
		return this.reached;
	}

	/** In some turn, and not taken back. */
	private static String checkedIn(String kind) {
		return """
				exists (select from check_in c where c.event_id = d.event_id and c.delegate_id = d.id
					and c.point_kind = '%s' and c.line %% 2 = 1
					and not exists (select from check_in u where u.event_id = c.event_id and u.point = c.point
						and u.turn = c.turn and u.delegate_id = c.delegate_id and u.line = c.line + 1))"""
			.formatted(kind);
	}

}
