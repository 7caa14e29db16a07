/**
 * Who sits where in the hall: block, row and seat, proposed in the order of protocol and
 * changed by hand.
 */
@NamedInterface("seating")
@NullMarked
package vn.hiepdong.delegate.seating;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
