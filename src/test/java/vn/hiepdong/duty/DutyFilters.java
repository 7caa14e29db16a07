package vn.hiepdong.duty;

/**
 * Filters for tests.
 */
public final class DutyFilters {

	private DutyFilters() {
	}

	/** Every duty. */
	public static DutyFilter none() {
		return new DutyFilter(null, null, null, null, null, false, false, false, false, null);
	}

}
