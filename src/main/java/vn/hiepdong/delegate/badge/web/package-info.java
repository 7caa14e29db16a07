/**
 * The pages on which coordinators give badges.
 */
@NullMarked
package vn.hiepdong.delegate.badge.web;

import org.jspecify.annotations.NullMarked;
