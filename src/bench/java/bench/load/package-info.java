/**
 * People who ask for pages and change duties, over connections of their own.
 */
@NullMarked
package bench.load;

import org.jspecify.annotations.NullMarked;
