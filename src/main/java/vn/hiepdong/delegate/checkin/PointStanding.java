package vn.hiepdong.delegate.checkin;

/**
 * A point and how many were counted there.
 *
 * @param point the point
 * @param turn the last turn in which somebody was counted, or 1
 * @param tally the heads of that turn
 */
public record PointStanding(CheckInPoint point, int turn, Tally tally) {
}
