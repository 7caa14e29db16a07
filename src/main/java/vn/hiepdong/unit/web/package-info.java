/**
 * The pages on which administrators keep the organisation.
 */
@NullMarked
package vn.hiepdong.unit.web;

import org.jspecify.annotations.NullMarked;
