package vn.hiepdong.readiness.snapshot;

/**
 * A line of steps, as the path that SVG wants: a value holds until the next one is known.
 * Steps on the same height take one piece, however many they are.
 */
final class StepPath {

	private final StringBuilder path = new StringBuilder();

	private long x;

	private long y;

	private boolean held;

	/** Begins anew: nothing is known of the time before. A point alone is a dot. */
	void jump(long toX, long toY) {
		hold();
		this.path.append("M%d %dh0".formatted(toX, toY));
		this.x = toX;
		this.y = toY;
	}

	void step(long toX, long toY) {
		this.x = toX;
		this.held = true;
		if (toY != this.y) {
			hold();
			this.path.append('V').append(toY);
			this.y = toY;
		}
	}

	String draw() {
		hold();
		return this.path.toString();
	}

	private void hold() {
		if (this.held) {
			this.path.append('H').append(this.x);
			this.held = false;
		}
	}

}
