package vn.hiepdong.delegate.checkin;

import java.util.List;

/**
 * A point as the page of those who check in shows it.
 *
 * @param place the point, its turn and the person
 * @param lastTurn the last turn in which somebody was counted, or 1
 * @param tally the heads counted in this turn
 * @param found whom the typed words find, at most {@link CheckInLists#MOST_FOUND}; empty
 * where nothing was typed
 * @param latest who was checked in last, the last one first
 */
public record CheckInSheet(CheckInPlace place, int lastTurn, Tally tally, List<Attendee> found, List<Attendee> latest) {
}
