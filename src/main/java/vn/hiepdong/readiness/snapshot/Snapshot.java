package vn.hiepdong.readiness.snapshot;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.event.EventView;

/**
 * All that was stored at one moment.
 *
 * @param event the event
 * @param line its figures beside those before
 * @param next the number of the snapshot after it, or {@code null} for the last
 * @param gates how each gate stood, by key time
 * @param parts how ready each unit and each area was, in the order of the page
 */
public record Snapshot(EventView event, SnapshotLine line, @Nullable Integer next, List<GateLine> gates,
		List<PartLine> parts) {

	/**
	 * The areas.
	 * @return their lines
	 */
	public List<PartLine> areas() {
		return this.parts.stream().filter((part) -> part.area() != null).toList();
	}

	/**
	 * The units, and last what none of them had been given.
	 * @return their lines
	 */
	public List<PartLine> units() {
		return this.parts.stream().filter((part) -> part.area() == null).toList();
	}

}
