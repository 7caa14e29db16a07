package vn.hiepdong.visit.solver;

/**
 * A visit that a delegation was told.
 *
 * @param delegation the delegation's code
 * @param people how many they are
 * @param slot where and when
 */
record Promise(String delegation, int people, Slot slot) {
}
