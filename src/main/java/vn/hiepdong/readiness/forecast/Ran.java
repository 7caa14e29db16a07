package vn.hiepdong.readiness.forecast;

/**
 * How a duty ran against its plan.
 *
 * @param size how large it was planned to be, see {@link Paces#size}
 * @param ratio the actual time, of the planned one
 */
record Ran(double size, Observation ratio) {
}
