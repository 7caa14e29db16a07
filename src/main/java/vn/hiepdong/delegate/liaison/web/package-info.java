/**
 * The page of a liaison.
 */
@NullMarked
package vn.hiepdong.delegate.liaison.web;

import org.jspecify.annotations.NullMarked;
