/**
 * What is kept of people and why, who looked at it, and how it is erased when the
 * conference is over.
 */
@NamedInterface("personal")
@NullMarked
package vn.hiepdong.delegate.personal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
