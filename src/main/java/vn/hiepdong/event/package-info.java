/**
 * The conference: its phases, key times, places and host wards, which duties, delegates
 * and visits refer to.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform", "unit" })
package vn.hiepdong.event;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
