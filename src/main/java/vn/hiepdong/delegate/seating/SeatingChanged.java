package vn.hiepdong.delegate.seating;

import java.time.Instant;

import vn.hiepdong.platform.Change;

/**
 * The hall or who sits where changed.
 *
 * @param event the event's code
 * @param subject the name of the block, or the delegate's number {@code ĐB-001}; empty
 * for a proposal, which concerns many
 * @param actor the user name of the coordinator
 * @param at when
 * @param what {@code seating.block-added}, {@code seating.block-removed},
 * {@code seating.seat-given}, {@code seating.seat-freed} or {@code seating.proposed}
 */
public record SeatingChanged(String event, String subject, String actor, Instant at, String what) implements Change {
}
