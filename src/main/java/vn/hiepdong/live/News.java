package vn.hiepdong.live;

import java.util.Set;

/**
 * What a page is told.
 *
 * @param at how far it has heard then
 * @param topics what changed, without those that it may not hear of; {@code *} for
 * everything
 */
public record News(Position at, Set<String> topics) {
}
