/**
 * The page from which documents are printed.
 */
@NullMarked
package vn.hiepdong.document.web;

import org.jspecify.annotations.NullMarked;
