package vn.hiepdong.duty;

/**
 * Filters for tests.
 */
public final class DutyFilters {

	private DutyFilters() {
	}

	/** Every duty. */
	public static DutyFilter none() {
		return new DutyFilter(null, null, null, null, null, false, false, false, null);
	}

	/** Duties with an open obstacle. */
	static DutyFilter blocked() {
		return new DutyFilter(null, null, null, null, null, false, false, true, null);
	}

}
