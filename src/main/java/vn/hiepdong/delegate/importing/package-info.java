/**
 * Brings lists of delegates in: recognises people, ranks and delegations however they are
 * written, says row by row what it will become, and writes all of it or nothing once that
 * is confirmed.
 */
@NamedInterface("importing")
@NullMarked
package vn.hiepdong.delegate.importing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
