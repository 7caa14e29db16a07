/**
 * Who was met where: delegates are checked in where they arrive, board, visit and sit,
 * counted against the plan, and those missing are named.
 */
@NamedInterface("checkin")
@NullMarked
package vn.hiepdong.delegate.checkin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
