/**
 * The chips over the list of duties: filters that everybody has, and those that somebody
 * saved.
 */
@NullMarked
package vn.hiepdong.duty.views.web;

import org.jspecify.annotations.NullMarked;
