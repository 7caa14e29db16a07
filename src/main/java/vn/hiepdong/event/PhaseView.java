package vn.hiepdong.event;

import java.time.Instant;

/**
 * When a phase of an event takes place.
 *
 * @param phase the phase
 * @param startsAt its first instant
 * @param endsAt its end, after its start
 */
public record PhaseView(Phase phase, Instant startsAt, Instant endsAt) {
}
