/**
 * Measures the application beside what it can be compared with, see docs/performance.md.
 * Nothing here is part of the application or of its tests.
 */
@NullMarked
package bench;

import org.jspecify.annotations.NullMarked;
