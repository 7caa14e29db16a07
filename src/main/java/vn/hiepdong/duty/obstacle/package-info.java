/**
 * What keeps a duty from going on: a unit says what it needs, from whom and until when.
 * The duty is blocked until that is out of the way.
 */
@NamedInterface("obstacle")
@NullMarked
package vn.hiepdong.duty.obstacle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
