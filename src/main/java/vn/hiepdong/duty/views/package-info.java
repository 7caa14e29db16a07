/**
 * Filters of the list of duties that somebody gave a name and comes back to.
 */
@NullMarked
package vn.hiepdong.duty.views;

import org.jspecify.annotations.NullMarked;
