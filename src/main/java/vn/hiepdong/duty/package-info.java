/**
 * The heart of the house: duties are planned, assigned to units, accepted, reported on
 * and verified. Each duty keeps every step that was taken on it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform", "unit", "account", "event" })
package vn.hiepdong.duty;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
