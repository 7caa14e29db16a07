package vn.hiepdong.visit.facts;

import java.time.Instant;

/**
 * What a coordinator wants the frame of the visits to be.
 *
 * @param gathering the name of the place from which vehicles leave and to which they
 * return
 * @param startsAt before which no vehicle leaves
 * @param endsAt until when all are back, after the start
 * @param runs how many tours a vehicle may make, 1 to 9
 * @param usualMinutes what counts where no travel time is noted, 0 to 600
 */
public record FramePlan(String gathering, Instant startsAt, Instant endsAt, int runs, int usualMinutes) {
}
