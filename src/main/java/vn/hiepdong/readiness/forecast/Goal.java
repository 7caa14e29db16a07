package vn.hiepdong.readiness.forecast;

import java.time.Instant;
import java.util.List;

/**
 * What must stand by a key time.
 *
 * @param at the key time
 * @param gates the duties of each gate, by number; a gate is met once all of them that
 * are not cancelled are verified, and never where none is left
 */
record Goal(Instant at, List<List<String>> gates) {
}
