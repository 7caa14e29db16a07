/**
 * Photos and documents that come with a report on a duty: kept with the report or not at
 * all, and given only to whoever may see the duty.
 */
@NullMarked
package vn.hiepdong.duty.evidence;

import org.jspecify.annotations.NullMarked;
