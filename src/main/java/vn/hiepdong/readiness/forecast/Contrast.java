package vn.hiepdong.readiness.forecast;

/**
 * What is forecast beside what would be.
 *
 * @param before the forecast as things stand
 * @param after the forecast as they would stand
 * @param runs how many runs both made, on the same chance
 */
record Contrast(Forecast before, Forecast after, int runs) {
}
