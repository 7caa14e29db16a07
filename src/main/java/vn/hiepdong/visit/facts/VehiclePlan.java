package vn.hiepdong.visit.facts;

import org.jspecify.annotations.Nullable;

/**
 * What a coordinator wants a vehicle to be.
 *
 * @param plate its plate, 1 to 20 characters, unique in the event
 * @param name what people call it, up to 120 characters, possibly empty
 * @param seats how many delegates it seats, 1 to 200, the driver not counted
 * @param driver who drives it, up to 120 characters, possibly empty
 * @param phone the driver's phone as people write phones, or {@code null}
 * @param out whether it is out of service
 */
public record VehiclePlan(String plate, String name, int seats, String driver, @Nullable String phone, boolean out) {
}
