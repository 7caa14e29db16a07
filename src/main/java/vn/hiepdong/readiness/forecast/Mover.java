package vn.hiepdong.readiness.forecast;

/**
 * A duty that moves the probability of a key time.
 *
 * @param duty its human number, {@code Q-017}
 * @param title one line
 * @param points how many percentage points more likely the key time's gates would be met
 * if the duty ended a day earlier, above 0
 */
public record Mover(String duty, String title, double points) {
}
