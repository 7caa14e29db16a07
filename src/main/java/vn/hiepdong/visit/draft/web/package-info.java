/**
 * The pages of plans.
 */
@NullMarked
package vn.hiepdong.visit.draft.web;

import org.jspecify.annotations.NullMarked;
