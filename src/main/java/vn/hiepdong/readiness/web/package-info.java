/**
 * The director's page.
 */
@NullMarked
package vn.hiepdong.readiness.web;

import org.jspecify.annotations.NullMarked;
