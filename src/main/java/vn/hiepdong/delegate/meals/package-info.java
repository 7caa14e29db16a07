/**
 * What the hosts serve: meals, for whom, and what the kitchen must know.
 */
@NamedInterface("meals")
@NullMarked
package vn.hiepdong.delegate.meals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
