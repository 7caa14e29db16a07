/**
 * Which duties must be done before another one may start. Warns where a plan or a unit
 * starts too early; it never stands in the way.
 */
@NullMarked
@NamedInterface("dependency")
package vn.hiepdong.duty.dependency;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
