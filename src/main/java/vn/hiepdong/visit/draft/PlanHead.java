package vn.hiepdong.visit.draft;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.platform.planning.PlanningRun;

/**
 * A plan without what it holds.
 *
 * @param number its number within the event, from 1
 * @param origin how it came about
 * @param state where it stands
 * @param madeAt when it was asked for
 * @param madeBy who asked for it
 * @param run the search for it, or {@code null} where nobody searched
 * @param version the version that a form was made from
 * @param takenAt when people were told, or {@code null}
 * @param takenBy who took it, or {@code null}
 */
public record PlanHead(int number, PlanOrigin origin, PlanState state, Instant madeAt, String madeBy,
		@Nullable PlanningRun run, long version, @Nullable Instant takenAt, @Nullable String takenBy) {
}
