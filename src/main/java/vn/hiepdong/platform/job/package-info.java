/**
 * Work that nobody asks for: it runs by the clock, once however many nodes there are. A
 * run that a crash cut off is done again by the next one.
 */
@NullMarked
package vn.hiepdong.platform.job;

import org.jspecify.annotations.NullMarked;
