package vn.hiepdong.delegate.importing;

/**
 * Somebody on the list of an event who may be the person of a row.
 *
 * @param sign by which the choice is kept
 * @param number the number of the delegate, {@code ĐB-001}
 * @param name the delegate's name
 * @param delegation the name of the delegate's delegation
 */
public record LikelyPerson(String sign, String number, String name, String delegation) {
}
