package vn.hiepdong.event;

import java.time.Instant;

/**
 * When something of an event must be ready, such as the opening.
 *
 * @param id its key
 * @param name its name, unique in the event
 * @param at when
 */
public record KeyTimeView(KeyTimeId id, String name, Instant at) {
}
