package vn.hiepdong.readiness.snapshot;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A snapshot beside the one before.
 *
 * @param snapshot the snapshot
 * @param before the one before, or {@code null} for the first
 */
public record SnapshotLine(SnapshotView snapshot, @Nullable SnapshotView before) {

	static SnapshotLine of(List<SnapshotView> newestFirst, int at) {
		return new SnapshotLine(newestFirst.get(at), (at + 1 < newestFirst.size()) ? newestFirst.get(at + 1) : null);
	}

	/**
	 * How many percentage points more were ready.
	 * @return the points, or {@code null} where there is nothing to compare
	 */
	public @Nullable Integer ready() {
		return (this.before != null) ? this.snapshot.ready().pointsSince(this.before.ready()) : null;
	}

	/**
	 * How many gates more were met.
	 * @return the number, or {@code null} where there is nothing to compare
	 */
	public @Nullable Integer met() {
		return (this.before != null) ? this.snapshot.gates().met() - this.before.gates().met() : null;
	}

	/**
	 * How many duties more were late.
	 * @return the number, or {@code null} where there is nothing to compare
	 */
	public @Nullable Integer late() {
		return (this.before != null) ? this.snapshot.late() - this.before.late() : null;
	}

	/**
	 * What is missing before the snapshot.
	 * @return the gap, or {@code null} where there is none
	 */
	public @Nullable Gap gap() {
		return Gap.between(this.before, this.snapshot);
	}

}
