/**
 * What every room stands on: the clock, identifiers, text, the database's start, error
 * pages, web and language set-up. It knows no other room, and every room may use all of
 * it.
 */
@NullMarked
@ApplicationModule(type = ApplicationModule.Type.OPEN, allowedDependencies = {})
package vn.hiepdong.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
