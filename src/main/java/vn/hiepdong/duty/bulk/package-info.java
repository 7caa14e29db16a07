/**
 * Changes many duties at once: shows first what will become of each, then does all of it
 * or nothing. Each change can be taken back once, for a while.
 */
@NullMarked
package vn.hiepdong.duty.bulk;

import org.jspecify.annotations.NullMarked;
