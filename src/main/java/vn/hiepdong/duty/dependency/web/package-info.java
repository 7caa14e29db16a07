/**
 * The predecessors of a duty on its page.
 */
@NullMarked
package vn.hiepdong.duty.dependency.web;

import org.jspecify.annotations.NullMarked;
