package vn.hiepdong.readiness;

/**
 * A part of a drawing's width.
 */
final class Length {

	private Length() {
	}

	/**
	 * Writes it as SVG wants it.
	 * @param part 0 to 1
	 * @return in percent, to the thousandth: {@code 12.5%}
	 */
	static String of(double part) {
		return Math.round(100_000 * part) / 1_000.0 + "%";
	}

}
