/**
 * The duties of an event along the time, with what decides about the end of it; and the
 * shifting of a duty as a whole.
 */
@NullMarked
package vn.hiepdong.duty.timeline;

import org.jspecify.annotations.NullMarked;
