/**
 * The director's word: on a duty, to a unit or on the whole event. The units to which it
 * is addressed acknowledge it, and everybody sees who has.
 */
@NamedInterface("directive")
@NullMarked
package vn.hiepdong.duty.directive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
