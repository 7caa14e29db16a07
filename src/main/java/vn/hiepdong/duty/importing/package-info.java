/**
 * Brings a written plan in: reads the table, says row by row what it will become, and
 * writes all of it or nothing once that is confirmed.
 */
@NullMarked
package vn.hiepdong.duty.importing;

import org.jspecify.annotations.NullMarked;
