/**
 * The pages of duties: one small controller for each resource.
 */
@NullMarked
package vn.hiepdong.duty.web;

import org.jspecify.annotations.NullMarked;
