package vn.hiepdong.event;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.unit.UnitId;

/**
 * Where an event takes place.
 *
 * @param id its key
 * @param name its name, unique in the event
 * @param address its address, possibly empty
 * @param ward the host ward in which it lies, or {@code null}
 */
public record PlaceView(PlaceId id, String name, String address, @Nullable UnitId ward) {
}
