package vn.hiepdong.readiness.forecast;

import java.time.Duration;

/**
 * A length of time, or a ratio of two, whose logarithm is normally distributed.
 *
 * @param mean the mean of the logarithm; of a time, of hours
 * @param sd its standard deviation
 */
record LogNormal(double mean, double sd) {

	/** One half of such times are shorter than the median. */
	static LogNormal around(Duration median, double sd) {
		return new LogNormal(StrictMath.log(median.toMinutes() / 60.0), sd);
	}

	/** The ratio one half of which are smaller. */
	static LogNormal around(double median, double sd) {
		return new LogNormal(StrictMath.log(median), sd);
	}

	/**
	 * One time after the other, by the moments of their sum (Fenton 1960).
	 */
	LogNormal then(LogNormal next) {
		double average = average() + next.average();
		double variance = variance() + next.variance();
		double square = StrictMath.log(1 + variance / (average * average));
		return new LogNormal(StrictMath.log(average) - square / 2, StrictMath.sqrt(square));
	}

	private double average() {
		return StrictMath.exp(this.mean + this.sd * this.sd / 2);
	}

	private double variance() {
		return average() * average() * (StrictMath.exp(this.sd * this.sd) - 1);
	}

}
