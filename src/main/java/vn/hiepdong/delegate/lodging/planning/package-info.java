/**
 * The room planner: looks in the background for a good way to let everybody sleep, and
 * keeps it as a draft until a coordinator takes it.
 */
@NullMarked
package vn.hiepdong.delegate.lodging.planning;

import org.jspecify.annotations.NullMarked;
