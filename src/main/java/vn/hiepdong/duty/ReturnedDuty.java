package vn.hiepdong.duty;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.unit.UnitId;

/**
 * A duty that was sent back to work again and is not over.
 *
 * @param number its number, {@code Q-017}
 * @param title its title
 * @param leadUnit the unit that answers for it, or {@code null} for one that became a
 * draft again
 * @param times how often it was sent back
 * @param lastAt when it was sent back last
 */
public record ReturnedDuty(String number, String title, @Nullable UnitId leadUnit, int times, Instant lastAt) {
}
