/**
 * Which duties must be done before another one may start. Warns where a plan or a unit
 * starts too early; it never stands in the way.
 */
@NullMarked
package vn.hiepdong.duty.dependency;

import org.jspecify.annotations.NullMarked;
