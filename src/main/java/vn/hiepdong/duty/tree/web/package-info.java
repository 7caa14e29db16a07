/**
 * The forms by which a duty is passed down and shared, and their place on its page.
 */
@NullMarked
package vn.hiepdong.duty.tree.web;

import org.jspecify.annotations.NullMarked;
