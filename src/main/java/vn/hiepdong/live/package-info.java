/**
 * Tells open pages, on every node, that something changed. What it was a page learns by
 * asking for itself again; this room knows topics only.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "platform")
package vn.hiepdong.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
