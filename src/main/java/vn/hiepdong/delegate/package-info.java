/**
 * Who comes to the conference: delegations and their delegates. Liaisons see the
 * delegations given to them and no others.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform", "unit", "account", "event" })
package vn.hiepdong.delegate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
