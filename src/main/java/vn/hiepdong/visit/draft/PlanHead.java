package vn.hiepdong.visit.draft;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.visit.solver.PlanScore;

/**
 * A plan without what it holds.
 *
 * @param number its number within the event, from 1
 * @param origin how it came about
 * @param state where it stands
 * @param madeAt when it was asked for
 * @param madeBy who asked for it
 * @param seconds for how long it is searched at most
 * @param cutOff whether a crash ended the search
 * @param score how good the search found it, or {@code null} before it found any
 * @param takenAt when people were told, or {@code null}
 * @param takenBy who took it, or {@code null}
 */
public record PlanHead(int number, PlanOrigin origin, PlanState state, Instant madeAt, String madeBy, int seconds,
		boolean cutOff, @Nullable PlanScore score, @Nullable Instant takenAt, @Nullable String takenBy) {
}
