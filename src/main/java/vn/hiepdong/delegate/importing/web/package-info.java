/**
 * The pages on which lists of delegates are brought.
 */
@NullMarked
package vn.hiepdong.delegate.importing.web;

import org.jspecify.annotations.NullMarked;
