package vn.hiepdong.visit.facts;

import java.time.Instant;

import vn.hiepdong.event.PlaceId;

/**
 * The frame of the visits.
 *
 * @param gathering from where vehicles leave and to where they return
 * @param startsAt before which no vehicle leaves
 * @param endsAt until when all are back
 * @param runs how many tours a vehicle may make
 * @param usualMinutes what counts where no travel time is noted
 * @param version the version that a form was made from
 */
public record FrameView(PlaceId gathering, Instant startsAt, Instant endsAt, int runs, int usualMinutes, long version) {
}
