/**
 * The pages on which conferences are seen and planned, and the way to each person's first
 * page.
 */
@NullMarked
package vn.hiepdong.event.web;

import org.jspecify.annotations.NullMarked;
