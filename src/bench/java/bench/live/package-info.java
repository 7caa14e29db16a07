/**
 * Thousands of open streams, and the barest server that can fill them.
 */
@NullMarked
package bench.live;

import org.jspecify.annotations.NullMarked;
