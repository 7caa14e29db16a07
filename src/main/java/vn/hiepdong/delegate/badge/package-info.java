/**
 * Badges: each carries a signed token that says nothing of its holder, and is read where
 * delegates are checked in.
 */
@NamedInterface("badge")
@NullMarked
package vn.hiepdong.delegate.badge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
