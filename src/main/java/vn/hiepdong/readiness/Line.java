package vn.hiepdong.readiness;

/**
 * A line of a table: something that duties belong to, and their figures.
 *
 * @param subject a unit, phase, area or host ward
 * @param tally the figures of its duties
 * @param <T> the type of the subject
 */
public record Line<T>(T subject, Tally tally) {
}
