/**
 * What people are told by itself: rules that say who hears of what and when, the notices
 * that each person got, and their way by e-mail.
 */
@NullMarked
@NamedInterface("notice")
package vn.hiepdong.duty.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
