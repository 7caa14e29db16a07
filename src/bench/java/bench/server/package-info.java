/**
 * What runs within the server that is measured.
 */
@NullMarked
package bench.server;

import org.jspecify.annotations.NullMarked;
