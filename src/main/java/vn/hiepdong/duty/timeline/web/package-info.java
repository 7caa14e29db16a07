/**
 * The page of the timeline, drawn as SVG, and the form that shifts a duty.
 */
@NullMarked
package vn.hiepdong.duty.timeline.web;

import org.jspecify.annotations.NullMarked;
