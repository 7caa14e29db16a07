package vn.hiepdong.visit.solver;

/**
 * Between when vehicles may be under way, in minutes from when the first may leave.
 *
 * @param end when all must be back
 */
record Window(int end) {

	int missedBy(Slot slot) {
		return Math.max(0, -slot.leaves()) + Math.max(0, slot.returns() - this.end);
	}

}
