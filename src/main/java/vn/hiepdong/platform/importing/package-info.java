/**
 * Brings tables in: reads them in the background, keeps them while somebody looks at what
 * they will become, and says which column is what. What a row becomes, the rooms say,
 * each by a mapping of its own.
 */
@NullMarked
package vn.hiepdong.platform.importing;

import org.jspecify.annotations.NullMarked;
