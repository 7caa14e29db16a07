/**
 * What every page shares: assets, languages, forms, error pages.
 */
@NullMarked
package vn.hiepdong.platform.web;

import org.jspecify.annotations.NullMarked;
