package vn.hiepdong.visit.solver;

/**
 * A host ward, with the minutes to every other one by its index. There is one object for
 * each ward, and none is equal to another.
 */
final class Host {

	private final String ward;

	private final int index;

	private final int[] ways;

	Host(String ward, int index, int[] ways) {
		this.ward = ward;
		this.index = index;
		this.ways = ways;
	}

	String ward() {
		return this.ward;
	}

	int minutesTo(Host other) {
		return this.ways[other.index];
	}

	@Override
	public String toString() {
		return this.ward;
	}

}
