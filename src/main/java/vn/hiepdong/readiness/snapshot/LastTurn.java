package vn.hiepdong.readiness.snapshot;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What was stored of an event last.
 *
 * @param hour the last hour, or {@code null} before the first
 * @param at when a snapshot was measured last, or {@code null} before the first
 */
record LastTurn(@Nullable Instant hour, @Nullable Instant at) {
}
