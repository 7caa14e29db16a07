/**
 * Where delegates sleep: hotels, their rooms, and who has which bed. A room is shared
 * within one delegation and one gender only.
 */
@NamedInterface("lodging")
@NullMarked
package vn.hiepdong.delegate.lodging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
