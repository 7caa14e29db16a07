/**
 * The plan of the hall.
 */
@NullMarked
package vn.hiepdong.delegate.seating.web;

import org.jspecify.annotations.NullMarked;
