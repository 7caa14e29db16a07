/**
 * The pages on which delegates are found and coordinators keep them.
 */
@NullMarked
package vn.hiepdong.delegate.web;

import org.jspecify.annotations.NullMarked;
