/**
 * Plans of visits from the first search to the one that people were told: searching in
 * the background, drafts, changes by hand, comparing and taking.
 */
@NamedInterface("draft")
@NullMarked
package vn.hiepdong.visit.draft;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
