package vn.hiepdong.delegate.checkin;

import java.time.Instant;

/**
 * Where a delegate was checked in last.
 *
 * @param kind the kind of the point
 * @param name the name that the point had then, possibly empty
 * @param at when
 */
public record Whereabouts(CheckInPoint.Kind kind, String name, Instant at) {
}
