package vn.hiepdong.delegate.lodging;

/**
 * A bed that a delegate has.
 *
 * @param room the room
 * @param stay for which nights
 * @param pinned whether the planner leaves it alone
 */
public record GivenBed(Bedroom room, Stay stay, boolean pinned) {
}
