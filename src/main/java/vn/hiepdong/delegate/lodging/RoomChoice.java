package vn.hiepdong.delegate.lodging;

import java.util.List;

/**
 * A room that can be chosen for a delegate.
 *
 * @param room the room
 * @param others the names of the delegations of those who sleep there in the same nights
 * @param free how many beds are free in every one of these nights
 */
public record RoomChoice(Bedroom room, List<String> others, int free) {
}
