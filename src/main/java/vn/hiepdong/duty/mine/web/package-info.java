/**
 * The page on which leaders begin their day, made for a phone.
 */
@NullMarked
package vn.hiepdong.duty.mine.web;

import org.jspecify.annotations.NullMarked;
