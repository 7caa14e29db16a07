/**
 * What a liaison needs at hand on the day: the own delegations, where they are, what
 * comes next and whom to call.
 */
@NamedInterface("liaison")
@NullMarked
package vn.hiepdong.delegate.liaison;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
