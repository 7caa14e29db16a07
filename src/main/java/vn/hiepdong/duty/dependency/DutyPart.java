package vn.hiepdong.duty.dependency;

/**
 * One duty is a part of another.
 *
 * @param whole the number of the whole
 * @param part the number of the part
 */
record DutyPart(String whole, String part) {
}
