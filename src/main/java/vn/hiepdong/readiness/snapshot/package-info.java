/**
 * How ready an event was: stored every hour and at each key time, never changed, so that
 * the trend and the report afterwards have facts.
 */
@NamedInterface("snapshot")
@NullMarked
package vn.hiepdong.readiness.snapshot;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
