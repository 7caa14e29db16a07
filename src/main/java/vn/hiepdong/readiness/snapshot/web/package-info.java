/**
 * The pages of what was stored.
 */
@NullMarked
package vn.hiepdong.readiness.snapshot.web;

import org.jspecify.annotations.NullMarked;
