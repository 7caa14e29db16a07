package vn.hiepdong.delegate.checkin;

/**
 * What became of checking a delegate in.
 *
 * @param who the delegate
 * @param line the line that stands
 * @param fresh {@code true} if the asker wrote the line, now or with the same form
 * before; {@code false} if somebody else had checked the delegate in already
 * @param expected whether the delegate was to come to this point
 */
public record Admission(Attendee who, CheckInLine line, boolean fresh, boolean expected) {
}
