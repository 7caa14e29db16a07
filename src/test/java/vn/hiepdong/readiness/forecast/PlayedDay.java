package vn.hiepdong.readiness.forecast;

/**
 * When people of a played event work: from seven to ten in the evening. Moments are hours
 * since midnight before the event.
 */
final class PlayedDay {

	/** The hours of a day. */
	static final double HOURS = 24;

	/** The steps in which an event is played, in hours. */
	static final double STEP = 0.5;

	private static final double RISE = 7;

	private static final double REST = 22;

	private PlayedDay() {
	}

	static boolean isAwake(double hour) {
		return hour % HOURS >= RISE && hour % HOURS < REST;
	}

	/** The hours of work from one moment to another. */
	static double awake(double from, double to) {
		double hours = 0;
		for (double hour = from; hour < to; hour += STEP) {
			hours += isAwake(hour) ? STEP : 0;
		}
		return hours;
	}

	/**
	 * People plan by day: what would fall into the night is set to the evening before.
	 */
	static double byDay(double hour) {
		double ofDay = hour % HOURS;
		return (ofDay < RISE) ? Math.max(8, hour - ofDay - HOURS + REST - 1)
				: (ofDay > REST - 1) ? hour - ofDay + REST - 1 : hour;
	}

}
