package vn.hiepdong.duty.notice;

/**
 * Where a notice leads.
 */
final class NoticePlace {

	private NoticePlace() {
	}

	/**
	 * The address within the application of the duty, its obstacles, or a directive.
	 * Whoever lost a duty may not open it any more, and is led to those that are left.
	 */
	static String of(NoticeView notice, String event) {
		String at = "/events/" + event;
		return switch (notice.kind()) {
			case DIRECTIVE -> at + "/directives/" + notice.subject();
			case OBSTACLE, OBSTACLE_DUE -> at + "/duties/" + notice.duty() + "#obstacles";
			case REASSIGNED -> at + "/duties";
			case ASSIGNED, COOPERATION, RETURNED, CANCELLED, RESTORED, DONE, PART_DONE, ACCEPTANCE, START, DUE,
					LATE_AGAIN, CRITICAL ->
				at + "/duties/" + notice.duty();
		};
	}

}
