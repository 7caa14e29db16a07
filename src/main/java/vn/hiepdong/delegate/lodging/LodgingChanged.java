package vn.hiepdong.delegate.lodging;

import java.time.Instant;

import vn.hiepdong.platform.Change;

/**
 * Hotels, their rooms or who sleeps where changed.
 *
 * @param event the event's code
 * @param subject the hotel's code, the delegate's number {@code ĐB-001}, or the number of
 * the plan that was taken
 * @param actor the user name of the coordinator
 * @param at when
 * @param what {@code lodging.hotel-added}, {@code lodging.hotel-changed},
 * {@code lodging.block-added}, {@code lodging.block-removed},
 * {@code lodging.room-labelled}, {@code lodging.bed-given}, {@code lodging.bed-freed},
 * {@code lodging.bed-pinned}, {@code lodging.bed-unpinned} or {@code lodging.plan-taken}
 */
public record LodgingChanged(String event, String subject, String actor, Instant at, String what) implements Change {
}
