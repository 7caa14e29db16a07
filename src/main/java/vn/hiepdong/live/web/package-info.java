/**
 * Where open pages hear of changes.
 */
@NullMarked
package vn.hiepdong.live.web;

import org.jspecify.annotations.NullMarked;
