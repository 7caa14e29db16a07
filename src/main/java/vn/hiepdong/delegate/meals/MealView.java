package vn.hiepdong.delegate.meals;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A meal as pages and other rooms see it.
 *
 * @param id its key
 * @param number its number within the event, from 1
 * @param name its name
 * @param at when
 * @param place where, possibly empty
 * @param audience for whom
 * @param delegations the codes of the delegations of {@link Audience#CHOSEN}
 * @param eaters how many eat
 * @param special for how many of them something else is cooked
 * @param version the version that a form was made from
 */
public record MealView(UUID id, int number, String name, Instant at, String place, Audience audience,
		List<String> delegations, int eaters, int special, long version) {
}
