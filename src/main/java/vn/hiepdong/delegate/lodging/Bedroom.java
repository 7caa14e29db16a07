package vn.hiepdong.delegate.lodging;

import java.util.UUID;

/**
 * A room of a hotel.
 *
 * @param id its key
 * @param hotel the code of the hotel
 * @param hotelName the name of the hotel
 * @param label the number on its door
 * @param type the name of its type
 * @param beds how many sleep in it, 1 to 4
 * @param kept from when to when the hotel keeps it for the event
 */
public record Bedroom(UUID id, String hotel, String hotelName, String label, String type, int beds, Stay kept) {
}
