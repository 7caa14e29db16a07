/**
 * The pages of notices: the bell, the list, the settings, the rules.
 */
@NullMarked
package vn.hiepdong.duty.notice.web;

import org.jspecify.annotations.NullMarked;
