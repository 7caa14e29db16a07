/**
 * The pages of what is kept of people, of who looked at it, and of its erasure.
 */
@NullMarked
package vn.hiepdong.delegate.personal.web;

import org.jspecify.annotations.NullMarked;
