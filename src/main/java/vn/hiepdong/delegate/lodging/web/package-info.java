/**
 * The pages of hotels and of who sleeps where.
 */
@NullMarked
package vn.hiepdong.delegate.lodging.web;

import org.jspecify.annotations.NullMarked;
