/**
 * How ready the conference is: a read model that weighs the standings of all duties and
 * names what is late or not begun with its owner. It keeps nothing but what its figures
 * were; a directive given from its page is the duty room's.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform", "unit", "account", "event", "duty", "duty :: dependency",
		"duty :: directive", "duty :: gate", "duty :: obstacle", "delegate" })
package vn.hiepdong.readiness;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
