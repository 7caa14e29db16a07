/**
 * Makes a plan from a plan: another event's duties, or a saved template of duties, with
 * all times moved to the event that gets them. Both sources are read into the same lines,
 * which name no day and no key.
 */
@NullMarked
package vn.hiepdong.duty.copying;

import org.jspecify.annotations.NullMarked;
