package vn.hiepdong.readiness.forecast;

/**
 * An open obstacle: nothing goes on before its time, nor before it is out of the way.
 *
 * @param due the hours until its time, below 0 once that has passed
 * @param clearing how long it will yet stand
 */
record Blockage(double due, Wait clearing) {

	double remaining(int bits) {
		return Math.max(this.due, this.clearing.remaining(0, bits));
	}

}
