package vn.hiepdong.live;

import java.util.Set;

/**
 * What is told to all at once.
 *
 * @param at how far everybody has heard then
 * @param signals what came together since the round before
 */
record Round(Position at, Set<Signal> signals) {
}
