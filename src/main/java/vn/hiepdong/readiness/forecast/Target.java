package vn.hiepdong.readiness.forecast;

/**
 * What must be verified by when.
 *
 * @param deadline in how many hours, below 0 once it has passed
 * @param possible whether every gate has a duty that is not cancelled
 * @param duties the open duties, by their place in the graph
 */
record Target(double deadline, boolean possible, int[] duties) {

	/** Whether nothing is left to do. */
	boolean isMet() {
		return this.possible && this.duties.length == 0;
	}

	/** Whether it may go either way. */
	boolean isOpen() {
		return this.possible && this.duties.length > 0 && this.deadline >= 0;
	}

}
