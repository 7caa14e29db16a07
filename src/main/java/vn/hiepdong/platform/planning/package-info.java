/**
 * Searches for plans in the background, whatever is planned: how far a search is, how it
 * is stopped or found to be cut off, and how good the best plan was over time.
 */
@NullMarked
package vn.hiepdong.platform.planning;

import org.jspecify.annotations.NullMarked;
