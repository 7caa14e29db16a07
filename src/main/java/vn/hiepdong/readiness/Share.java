package vn.hiepdong.readiness;

import org.jspecify.annotations.Nullable;

/**
 * A part of a whole.
 *
 * @param part from 0 to the whole
 * @param whole 0 or more; 0 means that there is nothing to share
 */
public record Share(long part, long whole) {

	/**
	 * Makes a share.
	 * @throws IllegalArgumentException if the part is negative or exceeds the whole
	 */
	public Share {
		if (part < 0 || part > whole) {
			throw new IllegalArgumentException(part + " is no part of " + whole);
		}
	}

	/**
	 * The share in percent, rounded down, so that 100 means all and 99.9 does not.
	 * @return 0 to 100, or {@code null} where there is nothing to share
	 */
	public @Nullable Integer percent() {
		return (this.whole == 0) ? null : (int) (this.part * 100 / this.whole);
	}

	/**
	 * How many percentage points more this is than before, as people read both.
	 * @param before the share as it was
	 * @return -100 to 100, or {@code null} where there was or is nothing to share
	 */
	public @Nullable Integer pointsSince(Share before) {
		Integer then = before.percent();
		Integer now = percent();
		return (then == null || now == null) ? null : now - then;
	}

}
