/**
 * The pages on which many duties are changed at once.
 */
@NullMarked
package vn.hiepdong.duty.bulk.web;

import org.jspecify.annotations.NullMarked;
