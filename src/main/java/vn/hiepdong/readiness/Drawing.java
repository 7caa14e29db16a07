package vn.hiepdong.readiness;

/**
 * Shares drawn over time, in units that a page stretches to the room that it has.
 */
public interface Drawing {

	/** How wide it is. */
	int WIDTH = 1000;

	/** How high it is: all of a whole lies at 0, nothing of it at the bottom. */
	int HEIGHT = 400;

	/**
	 * The units in which the lines are drawn.
	 * @return a view box, as SVG wants it
	 */
	default String viewBox() {
		return "0 0 %d %d".formatted(WIDTH, HEIGHT);
	}

	/**
	 * The lines of nothing, half and all.
	 * @return a path, as SVG wants it
	 */
	default String grid() {
		return "M0 0H%1$dM0 %2$dH%1$dM0 %3$dH%1$d".formatted(WIDTH, HEIGHT / 2, HEIGHT);
	}

	/**
	 * How far down a part of a whole lies.
	 * @param part 0 to the whole
	 * @param whole more than 0
	 * @return 0 to the height
	 */
	static long y(double part, long whole) {
		return HEIGHT - Math.round(HEIGHT * part / whole);
	}

}
