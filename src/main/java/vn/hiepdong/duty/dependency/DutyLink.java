package vn.hiepdong.duty.dependency;

/**
 * That one duty must be done before another one starts.
 *
 * @param predecessor the number of the duty that comes first, {@code Q-003}
 * @param duty the number of the duty that waits for it
 * @param lag how long must pass in between
 */
public record DutyLink(String predecessor, String duty, Lag lag) {
}
