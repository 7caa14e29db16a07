/**
 * What would come of it if things were done otherwise, as a page.
 */
@NullMarked
package vn.hiepdong.readiness.forecast.web;

import org.jspecify.annotations.NullMarked;
