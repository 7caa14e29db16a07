/**
 * Finds plans of visits with Timefold. Nothing outside knows how.
 */
@NullMarked
package vn.hiepdong.visit.solver;

import org.jspecify.annotations.NullMarked;
