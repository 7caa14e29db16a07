package vn.hiepdong.readiness.forecast;

/**
 * How much slower than others a unit is, as a logarithm, and how little that is known.
 *
 * @param mean 0 is like the others, 0.1 ten percent slower
 * @param sd the standard deviation of what it may be
 */
record Pace(double mean, double sd) {
}
