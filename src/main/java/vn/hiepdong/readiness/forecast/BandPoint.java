package vn.hiepdong.readiness.forecast;

import java.time.Instant;

/**
 * How much weight is likely to be verified at a moment, a part of a duty that counts not
 * counted twice.
 *
 * @param at the moment
 * @param low more than this is verified in 19 of 20 cases
 * @param middle as likely more as less
 * @param high more than this is verified in one of 20 cases
 */
public record BandPoint(Instant at, double low, double middle, double high) {
}
