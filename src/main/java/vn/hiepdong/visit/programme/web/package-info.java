/**
 * The pages of the programme.
 */
@NullMarked
package vn.hiepdong.visit.programme.web;

import org.jspecify.annotations.NullMarked;
