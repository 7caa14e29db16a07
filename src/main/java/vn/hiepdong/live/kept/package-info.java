/**
 * Finished pages, kept for whoever they were made for until something changes.
 */
@NullMarked
package vn.hiepdong.live.kept;

import org.jspecify.annotations.NullMarked;
