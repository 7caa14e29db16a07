/**
 * Brings lists of delegates in: reads what people write of ranks, names, units and meals,
 * and finds who is on the list already.
 */
@NullMarked
package vn.hiepdong.delegate.importing;

import org.jspecify.annotations.NullMarked;
