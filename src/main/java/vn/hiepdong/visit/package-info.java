/**
 * Delegates see the host wards: in which vehicles, at which wards and when. Coordinators
 * keep the facts, the planner proposes, whatever a plan breaks is named before anybody is
 * told.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform", "unit", "account", "event", "delegate", "delegate :: checkin",
		"delegate :: liaison" })
package vn.hiepdong.visit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
