/**
 * The pages on which gates are seen and made.
 */
@NullMarked
package vn.hiepdong.duty.gate.web;

import org.jspecify.annotations.NullMarked;
