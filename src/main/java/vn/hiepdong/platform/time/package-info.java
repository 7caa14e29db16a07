/**
 * The one clock that every room reads.
 */
@NullMarked
package vn.hiepdong.platform.time;

import org.jspecify.annotations.NullMarked;
