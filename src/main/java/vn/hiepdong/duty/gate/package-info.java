/**
 * Gates: sets of duties that must be verified before a key time of the event. A copied
 * plan brings no gates along, for they belong to the key times of their own event.
 */
@NamedInterface("gate")
@NullMarked
package vn.hiepdong.duty.gate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
