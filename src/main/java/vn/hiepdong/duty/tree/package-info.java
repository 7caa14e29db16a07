/**
 * Shows the way from a duty up to all that it is part of and down to its parts, and what
 * the cooperating units say of theirs.
 */
@NullMarked
package vn.hiepdong.duty.tree;

import org.jspecify.annotations.NullMarked;
