package vn.hiepdong.delegate.lodging;

import java.util.UUID;

/**
 * Rooms that a hotel keeps for the event.
 *
 * @param id its key
 * @param type the name of the type of room
 * @param beds how many sleep in one
 * @param rooms how many rooms
 * @param kept from when to when
 * @param inUse whether somebody has a bed in one
 */
public record BlockView(UUID id, String type, int beds, int rooms, Stay kept, boolean inUse) {
}
