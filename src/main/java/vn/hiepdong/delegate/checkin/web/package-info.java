/**
 * The pages for those who stand at a point with a phone.
 */
@NullMarked
package vn.hiepdong.delegate.checkin.web;

import org.jspecify.annotations.NullMarked;
