/**
 * An application of one page, which needs no more than web, JPA and security: what the
 * start of ours is compared with.
 */
@NullMarked
package bench.bare;

import org.jspecify.annotations.NullMarked;
