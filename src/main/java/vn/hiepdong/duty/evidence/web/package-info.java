/**
 * Evidence on the page of its duty, and its files.
 */
@NullMarked
package vn.hiepdong.duty.evidence.web;

import org.jspecify.annotations.NullMarked;
