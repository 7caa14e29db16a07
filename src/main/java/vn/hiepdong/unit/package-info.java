/**
 * The organisation: a tree of units with any number of levels. It knows nobody above it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform" })
package vn.hiepdong.unit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
