/**
 * Whether all will be ready in time: plays the rest of the event ten thousand times over
 * the graph of duties, by what the units' earlier duties say of their pace. The core
 * knows neither database nor web; see {@code docs/readiness.md} for the model.
 */
@NullMarked
package vn.hiepdong.readiness.forecast;

import org.jspecify.annotations.NullMarked;
