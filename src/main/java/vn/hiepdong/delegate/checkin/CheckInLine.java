package vn.hiepdong.delegate.checkin;

import java.time.Instant;

/**
 * That a delegate was checked in.
 *
 * @param number the number of the line, by which it is taken back
 * @param at when
 * @param actor the name of whoever did it
 */
public record CheckInLine(int number, Instant at, String actor) {
}
