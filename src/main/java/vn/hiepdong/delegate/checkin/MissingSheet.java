package vn.hiepdong.delegate.checkin;

import java.util.List;

/**
 * Who is missing at a point.
 *
 * @param place the point, its turn and the person
 * @param tally the heads counted
 * @param missing those missing, by delegation
 */
public record MissingSheet(CheckInPlace place, Tally tally, List<Missing> missing) {
}
